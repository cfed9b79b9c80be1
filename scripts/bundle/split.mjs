/**
 * Bundles the sources into one ES module a layer, each source in exactly one of them.
 *
 * esbuild puts sources that are reached by the same entries into the same chunk. So every layer gets a virtual entry that
 * imports all sources of this layer and of those before it: what belongs to the third layer is then reached by the
 * entries from the third on and by no other, and makes up a chunk. The entries use nothing by name, so what no source
 * uses is still left out.
 */
import { build } from 'esbuild';
import { LAYERS, layerOf } from './layers.mjs';

const ENTRY = 'src/apps-script/main.ts';
const OUTERMOST = LAYERS.at(-1).name;

/**
 * @param options for esbuild: how to bundle, whatever the format
 * @returns by layer, innermost first: { name, text, path, exports }; other modules import it by the name of its path
 */
export async function splitByLayer(options) {
  const common = { ...options, bundle: true, write: false, metafile: true, format: 'esm' };
  const { metafile: whole } = await build({ ...common, entryPoints: [ENTRY], outfile: 'whole.js' });
  const sources = Object.keys(whole.inputs);
  const inner = LAYERS.slice(0, -1).map(({ name }) => ({ in: `layer:${name}`, out: name }));
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: [...inner, { in: ENTRY, out: OUTERMOST }],
    splitting: true,
    outdir: 'modules',
    // zod says of itself that it need not be imported for its effects; its users are in the same layer.
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [...options.plugins, layerEntries(sources, options.absWorkingDir)],
  });
  const modules = Object.entries(metafile.outputs)
    .map(([path, { inputs, exports }]) => ({ path, exports, layer: onlyLayer(path, Object.keys(inputs)) }))
    .filter(({ layer }) => layer !== null)
    .toSorted((a, b) => a.layer - b.layer);
  // One module a layer, with sources of its layer only: so nothing is bundled twice.
  const names = modules.map(({ layer }) => LAYERS[layer].name).join(' ');
  if (names !== LAYERS.map(({ name }) => name).join(' ')) throw new Error(`not one module a layer: ${names}`);
  return modules.map(({ path, exports, layer }) => ({
    name: LAYERS[layer].name,
    path,
    exports,
    text: outputFiles.find((file) => file.path.endsWith(`/${path}`)).text,
  }));
}

function layerEntries(sources, root) {
  return {
    name: 'layer-entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^layer:/ }, ({ path }) => ({ path, namespace: 'layer' }));
      onLoad({ filter: /./, namespace: 'layer' }, ({ path }) => {
        const layer = LAYERS.findIndex(({ name }) => `layer:${name}` === path);
        const within = sources.filter((source) => layerOf(source) <= layer);
        return {
          contents: within.map((source) => `import './${source}';`).join('\n'),
          resolveDir: root,
        };
      });
    },
  };
}

/** The layer of the sources in a module; null for a virtual entry. @throws Error when an inner layer uses an outer one */
function onlyLayer(path, inputs) {
  const sources = inputs.filter((input) => !input.startsWith('layer:'));
  const layers = [...new Set(sources.map(layerOf))];
  if (layers.length > 1) {
    const strays = sources.filter((source) => layerOf(source) !== Math.min(...layers));
    throw new Error(`${path} mixes layers; an inner one uses ${strays.join(', ')}`);
  }
  return layers[0] ?? null;
}
