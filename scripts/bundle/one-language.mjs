/** Which words go where: the tabs have one language, people are spoken to in both. */
import { dirname } from 'node:path';

export const LANGUAGES = ['vi', 'en'];

/** esbuild plugin for the script: of the other language it has what is spoken, and the page that is not built into Sidebar.html. */
export function oneLanguage(language) {
  const other = otherThan(language);
  const index = `import { ${language} } from '../${language}';
import { spoken } from './spoken';
export const ${other} = { ...${language}, ...spoken };`;
  return replaced('one-language', { [`${other}/index`]: index, [`${language}/page`]: NO_PAGE });
}

/** esbuild plugin for the sidebar's page: it has the words of one language and is told those of the other. */
export function onePage(language) {
  return replaced('one-page', { [`${otherThan(language)}/page`]: NO_PAGE });
}

const NO_PAGE = 'export const page = null;';
const otherThan = (language) => LANGUAGES.find((each) => each !== language);

/** @param contents by path under src/messages, without its ending */
function replaced(name, contents) {
  return {
    name,
    setup({ onLoad }) {
      for (const [path, text] of Object.entries(contents))
        onLoad({ filter: new RegExp(`src/messages/${path}\\.ts$`) }, ({ path: file }) => ({
          contents: text,
          resolveDir: dirname(file),
        }));
    },
  };
}
