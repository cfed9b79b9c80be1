/** All five sample campaigns through the real bundle and the local workbook. */
import { samples } from '../../local/samples';
import type { Campaign } from '../../src/domain/campaign';
import { planQuotas, verifyQuotas } from '../../src/domain/quota';
import type { QuotaPlan } from '../../src/domain/quota/plan';
import { parseCampaign } from '../../src/domain/schema';
import { type Desk, desk, requestsOf } from './desk';
import { gridOf, keyedColumns, rowOf } from './grid';

/** What Google recommends a call to stay below. */
const MOST_BYTES = 2_000_000;

/** An instant inside each campaign. */
function during(campaign: Campaign): string {
  return `${campaign.period.first}T09:00:00+07:00`;
}

function campaignOf(file: unknown): Campaign {
  const { campaign, findings } = parseCampaign(file);
  if (campaign === null) throw new Error(JSON.stringify(findings));
  return campaign;
}

/** Every quota cell of the tab, evaluated, by unit and column key. */
function tabCells({ workbook }: Desk, plan: QuotaPlan): Map<string, unknown> {
  const grid = gridOf(workbook, 'quotaUnits');
  const columns = keyedColumns(grid);
  const cells = new Map<string, unknown>();
  for (const table of plan.tables)
    for (const { unit } of table.rows) {
      const row = rowOf(grid, unit);
      for (const day of plan.days) {
        const column = columns.get(`${day}|${table.indicator}`);
        if (column !== undefined) cells.set(`${unit} ${day} ${table.indicator}`, grid.value(row, column));
      }
    }
  return cells;
}

describe.each(samples.map((sample) => [sample.key, sample.file] as const))('%s', (_, file) => {
  const campaign = campaignOf(file);
  const plan = planQuotas(campaign).plan!;
  const made = desk(during(campaign));
  const forms = made.calls(() => made.host.run('openCampaign', [file]));
  const first = made.calls(() => made.host.run('build'));

  test('one read, as few writes as 2 MB a call allow, every request is one Google’s schema knows', () => {
    expect(forms).toMatchObject({ reads: 2, writes: 1 });
    const sent = first.calls.filter(({ method }) => method === 'spreadsheets.batchUpdate');
    const bytes = sent.reduce((sum, { body }) => sum + Buffer.byteLength(JSON.stringify(body)), 0);
    expect(first).toMatchObject({ reads: 1, writes: Math.ceil(bytes / MOST_BYTES) });
    expect(requestsOf(made).length).toBeGreaterThan(0);
    expect(Math.max(forms.bytes, first.bytes)).toBeLessThan(MOST_BYTES);
    expect(made.ui.alerts).toEqual([]);
  });

  test('the tab holds the checked plan, cell by cell', () => {
    expect(verifyQuotas(campaign, plan)).toEqual([]);
    const cells = tabCells(made, plan);
    let seen = 0;
    for (const table of plan.tables)
      for (const row of table.rows)
        row.cells.forEach((quota, i) => {
          const key = `${row.unit} ${plan.days[i]} ${table.indicator}`;
          if (quota !== 0) expect([key, cells.get(key)]).toEqual([key, quota]);
          else expect([null, 0, undefined, '']).toContain(cells.get(key));
          seen++;
        });
    expect(seen).toBe(plan.tables.reduce((sum, table) => sum + table.rows.length, 0) * plan.days.length);
  });

  test('a second build writes nothing', () => {
    expect(made.calls(() => made.host.run('build'))).toMatchObject({ reads: 1, writes: 0 });
  });
});
