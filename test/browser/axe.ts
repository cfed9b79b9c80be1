/** axe-core over one frame, as it stands at that moment. */
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; html: string }[];
}

/** @returns one line an element that breaks a rule: the rule, what is wrong, where */
export async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate<boolean>('typeof axe === "object"'))) await frame.evaluate(AXE);
  const found = await frame.evaluate<Violation[]>('axe.run(document).then((run) => run.violations)');
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 100)}`),
  );
}
