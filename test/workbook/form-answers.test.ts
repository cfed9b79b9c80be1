/** "Thiết lập" as answers and back to its cells, whatever people did to it. */
import fc from 'fast-check';
import { samples } from '../../local/samples';
import { withWrites } from '../../src/app/set-up/forms-applied';
import { answerWrites } from '../../src/app/set-up/forms-writes';
import { readCampaign } from '../../src/workbook/decode';
import { readAnswers } from '../../src/workbook/decode/form-answers';
import type { FormAnswers } from '../../src/workbook/form-answers';
import type { ReadTab } from '../../src/workbook/read';
import { settingsTab, unitsTab } from '../../src/workbook/tabs';
import { settingsValues } from '../../src/workbook/tabs/settings-values';
import { arbitraryCampaign } from './arbitrary-campaign';
import { campaignOf } from './fixtures';
import { asRead, Edited } from './read-tab';

const read = (tab: ReadTab) => readAnswers(tab)!;

/** Blanks at the end of a row say nothing. */
function plain({ rows, lists }: FormAnswers): FormAnswers {
  const trimmed = Object.entries(rows).map(([id, list]) => {
    const last = list.reduce((at: number, raw, i) => (raw === null || raw === '' ? at : i), -1);
    return [id, list.slice(0, last + 1)] as const;
  });
  const items = Object.entries(lists).map(([id, list]) => [
    id,
    list.map((item) => item.map((raw) => (raw === '' ? null : raw))),
  ]);
  return {
    rows: Object.fromEntries(trimmed.filter(([, list]) => list.length > 0)),
    lists: Object.fromEntries(items),
  };
}

function saved(tab: ReadTab, next: Partial<FormAnswers>): ReadTab {
  return withWrites(tab, answerWrites(read(tab), next, 'vi'));
}

test.each(samples)('the answers of $key are those its form was made of', ({ file }) => {
  const campaign = campaignOf(file);
  for (const language of ['vi', 'en'] as const)
    expect(plain(read(asRead(settingsTab(campaign, language))).answers)).toEqual(
      plain(settingsValues(campaign)),
    );
});

test('any campaign written over the form of any other is read back as it is', () => {
  fc.assert(
    fc.property(arbitraryCampaign, arbitraryCampaign, (before, after) => {
      const wanted = settingsValues(after);
      const blank = Object.fromEntries(Object.keys(settingsValues(before).rows).map((id) => [id, []]));
      const tab = asRead(settingsTab(before, 'vi'));
      // Columns are not made: an answer that finds none is refused.
      const columns = read(tab).form.slots.length;
      fc.pre(Object.values(wanted.rows).every((list) => list.length <= columns));
      const made = saved(tab, { rows: { ...blank, ...wanted.rows }, lists: wanted.lists });
      expect(plain(read(made).answers)).toEqual(plain(wanted));
      const { findings, campaign } = readCampaign(made, asRead(unitsTab(after, 'vi')));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(campaign).toEqual(after);
      // Saved once more, nothing is to be written.
      expect(answerWrites(read(made), wanted, 'vi')).toEqual({ cells: [], lines: [] });
    }),
    { numRuns: 40 },
  );
});

const form = Edited.of(
  settingsTab(campaignOf(samples.find(({ key }) => key.startsWith('que-chau'))!.file), 'vi'),
);
const qc = form.tab;

test('only the cell whose answer changed is written', () => {
  const { cells, lines } = answerWrites(read(qc), { rows: { 'ind.target': [3500] } }, 'vi');
  expect(cells.map(({ value }) => value)).toEqual([3500]);
  expect(lines).toEqual([]);
});

test('what cannot be read stands as it is typed, and is not touched by other answers', () => {
  const odd = form.type('first', 'v1', 'đầu tháng sáu').type('last', 'v1', '31/6/2023').tab;
  const { rows } = read(odd).answers;
  expect([rows.first, rows.last]).toEqual([['đầu tháng sáu'], ['31/6/2023']]);
  const { cells } = answerWrites(read(odd), { rows: { ...rows, name: ['Đợt khác'] } }, 'vi');
  expect(cells.map(({ value }) => value)).toEqual(['Đợt khác']);
});

test('lines people put in are lines of their list; a full list gets new ones below its last', () => {
  const day = (date: number) => [`2023-06-${String(date).padStart(2, '0')}`, 0, null];
  const tab = form.insertRow('day.2', { v1: 45_081, v2: 0 }).tab;
  expect(read(tab).answers.lists.day).toEqual([['2023-06-04', 0, null]]);
  const wanted = [1, 2, 3, 4, 5, 6, 7].map(day);
  const { lines } = answerWrites(read(tab), { lists: { day: wanted } }, 'vi');
  // One line put in and filled, three blank ones below it: three more are needed, the blank one above stays.
  expect(lines.map(({ cells }) => cells[0]!.value)).toEqual(['day.5', 'day.6', 'day.7']);
  const after = read(saved(tab, { lists: { day: wanted } })).answers;
  expect(after.lists.day).toEqual(wanted);
  expect({ ...after.lists, day: [] }).toEqual({ ...read(qc).answers.lists, day: [] });
});

test('an item that goes leaves those around it in their cells', () => {
  const tab = saved(qc, { lists: { phase: [1, 2, 3].map((n) => [`P${n}`, null, null, null, `p${n}`]) } });
  const { cells } = answerWrites(
    read(tab),
    { lists: { phase: [1, 3].map((n) => [`P${n}`, null, null, null, `p${n}`]) } },
    'vi',
  );
  expect(cells.map(({ value }) => value)).toEqual([null, null]);
});

test('a line of the form that somebody deleted comes back with its answer', () => {
  const made = saved(form.deleteRow('issuer').tab, { rows: { issuer: ['UBND xã Thử'] } });
  expect(read(made).answers.rows.issuer).toEqual(['UBND xã Thử']);
});
