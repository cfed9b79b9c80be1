/** The menu item itself: the bundle that is pushed, in the bare context, with the ports of the gateway. */
import { createHost, RecordingUi } from '../../local/runtime/host';
import { createWorkbook } from '../../local/workbook/workbook';
import type { SelfCheckReport } from '../../src/app/self-check';
import { freshFiles } from '../edge/bundle';
import { SECRETARY } from './over';

test('"Tự kiểm tra" passes, shows its page and leaves nothing behind', () => {
  const workbook = createWorkbook({ owner: SECRETARY.email });
  const before = JSON.stringify(workbook.resource());
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: freshFiles(), user: SECRETARY, ui });
  const answer = host.run('selfCheck') as { ok: boolean; value: SelfCheckReport };
  expect(answer.value.rows.filter(({ outcome }) => !outcome.passes)).toEqual([]);
  expect(answer.value.environment.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(ui.pages.map(({ html }) => html)).toEqual([expect.stringContaining('<td>')]);
  expect(JSON.stringify(workbook.resource())).toBe(before);
});

test('nothing that Apps Script lacks is there, nor needed', () => {
  const workbook = createWorkbook({ owner: SECRETARY.email });
  const host = createHost({ workbook, files: freshFiles(), user: SECRETARY });
  const { value } = host.run('selfCheck') as { value: SelfCheckReport };
  const { seen } = value.rows.find(({ id }) => id === 'globals')!.outcome;
  expect(JSON.parse(seen)).toEqual({ missing: [], letter: 1, extra: [] });
});
