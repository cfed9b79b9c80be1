/** Every act of the sidebar: as long as it has a question left, it has written nothing but its own preview. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput, CallOutput } from '../../src/apps-script/endpoints';
import { desk, enter, SMALL } from '../app/desk';
import { ROOT } from '../edge/bundle';

type Input = CallInput<'act'>;
type Output = CallOutput<'act'>;

/** As the source lists them. */
const source = readFileSync(join(ROOT, 'src/apps-script/sidebar-acts.ts'), 'utf8');
const table = source.slice(source.indexOf('export const SIDEBAR_ACTS'), source.indexOf('} satisfies'));
const ACTS = [...table.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] as Input['act']);

/** What they found, or would change, stands in a tab of its own before they ask. */
const PREVIEWS: readonly string[] = ['checkEntries', 'checkThoroughly', 'catchUp'];

const office = desk('2023-06-03T16:00:00+07:00');
const { host, ui, workbook, secretary } = office;
const asking: string[] = [];

beforeAll(() => {
  host.run('openCampaign', [SMALL]);
  host.run('build');
  enter(secretary, workbook, 'Nhập hôm nay', 'SN1', '2023-06-02|activated', '3');
  ui.texts.push('1/6');
  ui.answers.push('YES');
  host.run('closeDay');
  ui.alerts.length = 0;
});

test('the acts are all there', () => {
  expect(ACTS).toEqual(expect.arrayContaining(['closeDay', 'build', 'newForms', 'freezeReport']));
});

test.each(ACTS)('%s', (act) => {
  const send = (given: Input['given']): Output | null => {
    const answer = host.run('sidebar', [{ name: 'act', input: { act, report: null, given } }]) as
      | { ok: true; value: Output }
      | { ok: false };
    return answer.ok ? answer.value : null;
  };
  const written: number[] = [];
  const replies = [[], [{ mark: 'no such', answer: true }]].map((given) => {
    let reply: Output | null = null;
    written.push(
      office.calls(() => {
        reply = send(given);
      }).writes,
    );
    return reply as Output | null;
  });
  const waits = replies.map((reply) => reply?.question != null);
  if (waits[0]) asking.push(act);
  // An answer to another question is none.
  expect(waits[1]).toBe(waits[0]);
  if (waits[0] && !PREVIEWS.includes(act)) expect(written).toEqual([0, 0]);
  expect(ui.alerts).toEqual([]);
});

test('most of them do ask', () => {
  const some = [
    'closeDay',
    'reopenDay',
    'lateEntry',
    'received',
    'catchUp',
    'newForms',
    'mergeUnit',
    'stopUnit',
  ];
  expect(asking).toEqual(expect.arrayContaining(some));
});
