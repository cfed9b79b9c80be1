/** Bytes that are pushed to Google, and the time a run of the script spends before its function starts. */
import { join } from 'node:path';
import vm from 'node:vm';
import { bundleFiles } from '../local/runtime/bundle';

const RUNS = 20;

export function benchBundle(print: (line: string) => void): void {
  const files = bundleFiles(join(__dirname, '..', 'dist'));
  const bytes = files.map(({ text }) => Buffer.byteLength(text));
  files.forEach(({ name }, i) => {
    print(`${name.padEnd(14)} ${(bytes[i]! / 1000).toFixed(1).padStart(6)} KB`);
  });
  print(`${'together'.padEnd(14)} ${(bytes.reduce((a, b) => a + b, 0) / 1000).toFixed(1).padStart(6)} KB`);
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    const context = vm.createContext({});
    for (const { name, text } of files) new vm.Script(text, { filename: name }).runInContext(context);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  print(`loaded into a fresh context: median ${times[RUNS >> 1]!.toFixed(1)} ms of ${RUNS} runs`);
}
