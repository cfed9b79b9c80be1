/** However much there is to be drawn, no report is cut: a call that fails leaves each report as it was or as it is to be. */
import { instantOf } from '../../../src/domain/instant';
import { dueReports, reportsOf } from '../../../src/domain/report';
import { compile, READ_FIELDS, snapshotOf } from '../../../src/sheets-api';
import { MOST_BYTES } from '../../../src/sheets-api/batches';
import type { Tab } from '../../../src/workbook/model';
import { reportTab } from '../../../src/workbook/tabs/report';
import { firstPlan, inputOf, seeded, typedBy } from '../../domain/report/sample';
import { smallCampaign } from '../fixtures';
import { desk, OWNER } from './desk';
import { sceneOf, tabsBelow } from './drawn';

const campaign = smallCampaign();
const input = inputOf(campaign, {
  versions: [firstPlan(campaign)],
  submissions: typedBy(campaign, seeded(3)),
  now: instantOf('2023-06-10', '18:00'),
});
const scene = sceneOf(input);

/** As large as half of what one call holds, whatever stands in them. */
const large = (tabs: readonly Tab[], letter: string): Tab[] =>
  tabs.map((tab) => ({ ...tab, areas: [...tab.areas, ballast(letter)] }));
const ballast = (letter: string): Tab['areas'][number] => ({
  name: 'ballast',
  at: { rows: { from: 1, to: 2 }, columns: { from: 2, to: 3 } },
  content: { kind: 'constant', values: [[letter.repeat(MOST_BYTES / 2)]] },
  format: null,
  validation: null,
  notes: [],
});

test('each report is made and painted within one call, new or standing', () => {
  const made = desk(input);
  const api = made.workbook.as(OWNER);
  const tabs = (entries: typeof input.submissions, letter: string) =>
    large(
      reportsOf({ ...input, submissions: entries }, dueReports(input)).map((report) =>
        reportTab(report, scene, { made: null, entries }),
      ),
      letter,
    );
  const batchesFor = (wanted: Tab[]) =>
    compile({ tabs: wanted, names: [] }, snapshotOf(api.get({ fields: READ_FIELDS })), {
      editor: OWNER.email,
      reset: [],
      drop: [],
      referred: tabsBelow(scene),
      fills: [],
    }).batches;
  const first = tabs(input.submissions, 'x');
  const others = tabs(typedBy(campaign, seeded(8)), 'y');
  for (const wanted of [first, others]) {
    const batches = batchesFor(wanted);
    const sheets = batches.map((requests) => sheetsIn(JSON.stringify(requests)));
    const all = sheets.flatMap((ids) => [...ids]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(wanted.length);
    for (const requests of batches) api.batchUpdate({ requests });
    expect(batchesFor(wanted)).toEqual([]);
  }
  expect(batchesFor(first).length).toBeGreaterThan(0);
});

/** Ids of the sheets that requests speak of. */
function sheetsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/"sheetId":(\d+)/g)].map(([, id]) => id!));
}
