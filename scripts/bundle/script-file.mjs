const IMPORT = /^import\{([^}]*)\}from"\.\/([^"]+)";/;
/** For effects alone: the earlier file has been evaluated by then. */
const BARE = /^import"\.\/[^"]+";/;
const EXPORT = /export\{([^}]*)\};\s*$/;

/**
 * Turns a minified ES module of esbuild's into an Apps Script file: a function run at once, whose result stands under a
 * global. All files share one global scope and are evaluated in order, so an import reads the global of an earlier file.
 * (Names are read once: no module may assign to what it exports after it was loaded.)
 *
 * @param text the module
 * @param globalName takes the module's exports
 * @param globalOf the global of another module, by its file name
 */
export function scriptFile(text, globalName, globalOf) {
  let body = text;
  const imports = [];
  for (;;) {
    const match = IMPORT.exec(body);
    if (match !== null) imports.push(`const{${renamed(match[1])}}=${globalOf(match[2])};`);
    const read = match ?? BARE.exec(body);
    if (read === null) break;
    body = body.slice(read[0].length);
  }
  const exported = EXPORT.exec(body);
  if (exported === null || /^import\b/.test(body)) throw new Error(`${globalName}: not a module as expected`);
  body = body.slice(0, exported.index);
  const exports = renamed(exported[1].replace(/([\w$]+) as ([\w$]+)/g, '$2 as $1'));
  return `var ${globalName}=(()=>{"use strict";${imports.join('')}${body}return{${exports}}})();\n`;
}

/** "a as b,c" → "a:b,c", from a list of imported names to a pattern. */
function renamed(names) {
  return names.replaceAll(' as ', ':');
}
