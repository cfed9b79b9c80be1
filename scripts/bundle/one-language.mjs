import { dirname } from 'node:path';

export const LANGUAGES = ['vi', 'en'];

/** esbuild plugin: the other language's table is replaced by the chosen one. */
export function oneLanguage(language) {
  const other = LANGUAGES.find((each) => each !== language);
  return {
    name: 'one-language',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`src/messages/${other}/index\\.ts$`) }, ({ path }) => ({
        contents: `export { ${language} as ${other} } from '../${language}';`,
        resolveDir: dirname(path),
      }));
    },
  };
}
