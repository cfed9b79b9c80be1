/** Columns of reports are wide enough for the words over them. */
import { samples } from '../../../local/samples';
import { instantOf } from '../../../src/domain/instant';
import { dueReports, reportsOf } from '../../../src/domain/report';
import { translate } from '../../../src/messages/translate';
import type { Tab } from '../../../src/workbook/model';
import { reportTab } from '../../../src/workbook/tabs/report';
import { PAGE } from '../../../src/workbook/tabs/report/columns';
import { lineWidth } from '../../../src/workbook/tabs/text-size';
import { queChauHalfWay } from '../../domain/report/sample';
import { textOf } from '../well-formed';
import { sceneOf } from './drawn';
import { filled } from './inputs';

/** Pixels of words as Times New Roman Bold has them at 11 points, from the font's own table of widths. */
const WORDS: Record<string, number> = {
  Trong: 39.1,
  Hạng: 34.2,
  ngày: 30.9,
  đúng: 31.2,
  tiêu: 26.1,
  Lũy: 24.4,
};
/** Pixels that programs leave free on the two sides of a cell, at most, and for what they round. */
const BESIDE = 12;

function tabsOf(input: ReturnType<typeof queChauHalfWay>): Tab[] {
  const scene = sceneOf(input);
  return reportsOf(input, dueReports(input)).map((report) =>
    reportTab(report, scene, { made: null, entries: input.submissions }),
  );
}

test('no word of a head is broken', () => {
  const seen = new Set<string>();
  const inputs = [queChauHalfWay(), ...samples.map(({ key }) => filled(key, 0.4))];
  for (const tab of inputs.flatMap(tabsOf)) {
    const row = tab.rows.findIndex(({ key }) => key === 'head');
    tab.columns.forEach(({ key, width, hidden }, column) => {
      if (hidden || key.startsWith('charts')) return;
      for (const word of String(textOf(tab, row, column)).split(/\s/)) {
        const pixels = WORDS[word];
        if (pixels === undefined) continue;
        seen.add(word);
        expect([tab.key, key, word, width >= pixels + BESIDE]).toEqual([tab.key, key, word, true]);
      }
    });
  }
  expect(seen).toEqual(new Set(Object.keys(WORDS)));
});

/** Pixels of words and of the space between as Arial Bold has them at 11 points, from the font's own table of widths. */
const WIDER: Record<string, number> = {
  Số: 18.7,
  Lượt: 31.8,
  tổ: 13.8,
  dân: 26.1,
  phố: 26.9,
  đã: 17.1,
  báo: 26.1,
  ' ': 4.1,
};
const LINE = 17;

test('a head over many words is high enough for all of its lines, in a wider font too', () => {
  const levels = ['Phường', 'Khu phố', 'Tổ dân phố'];
  const base = queChauHalfWay();
  const seen: string[] = [];
  // Longer names leave the heads less room.
  for (const more of ['', ' (Hòa Bình cũ)']) {
    const units = base.campaign.units.map((unit) => ({ ...unit, name: `${unit.name}${more}` }));
    for (const tab of tabsOf({ ...base, campaign: { ...base.campaign, levels, units } })) {
      const row = tab.rows.findIndex(({ key }) => key === 'head');
      tab.columns.forEach(({ key, width, hidden }, column) => {
        const words = String(textOf(tab, row, column)).split(' ');
        if (hidden || words.some((word) => WIDER[word] === undefined)) return;
        let [lines, at] = [1, 0];
        for (const word of words) {
          const next = at === 0 ? WIDER[word]! : at + WIDER[' ']! + WIDER[word]!;
          const fits = at === 0 || next <= width - BESIDE;
          lines += fits ? 0 : 1;
          at = fits ? next : WIDER[word]!;
        }
        seen.push(tab.key);
        expect([tab.key, key, lines * LINE <= tab.rows[row]!.height!]).toEqual([tab.key, key, true]);
      });
    }
  }
  expect(new Set(seen)).toEqual(new Set(['report.daily', 'report.weekly', 'report.round', 'report.phase']));
});

test('where there is room, shares have heads that touch no line', () => {
  const ranking = tabsOf(queChauHalfWay()).find(({ key }) => key === 'report.ranking')!;
  // "báo đúng" in the font's own widths, bold at 11 points.
  expect(ranking.columns.find(({ key }) => key === 'onTime')!.width).toBeGreaterThan(58 + BESIDE);
});

test('every proposal has room on one line of the ranking, be it made today or not', () => {
  const input = queChauHalfWay();
  const early = { ...input, now: instantOf('2023-05-28', '10:00') };
  for (const one of [input, early]) {
    const tab = tabsOf(one).find(({ key }) => key === 'report.ranking')!;
    const { width } = tab.columns.find(({ key }) => key === 'proposal')!;
    for (const word of ['reward', 'remind', 'small'] as const) {
      const text = translate('vi', `reports.words.${word}` as const);
      expect([text, width >= lineWidth(text, { size: 12, bold: true }) + BESIDE]).toEqual([text, true]);
    }
  }
});

test('the report of a day and of a week need no turned paper', () => {
  for (const input of [queChauHalfWay(), filled('cam-ngoc-2022', 0.4)])
    for (const tab of tabsOf(input))
      if (tab.key === 'report.daily' || tab.key === 'report.weekly')
        expect([tab.key, tab.print!.orientation]).toEqual([tab.key, 'portrait']);
});

describe('the map of days', () => {
  const late = (input: ReturnType<typeof queChauHalfWay>) =>
    tabsOf(input).find(({ key }) => key === 'report.late')!;

  test('five weeks stand beside the table on one page, shrunk no further than to three quarters', () => {
    const tab = late(queChauHalfWay());
    const width = tab.columns.reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
    expect(tab.columns.filter(({ key }) => /^2023-0[56]-\d\d$/.test(key))).toHaveLength(35);
    expect(tab.print).toMatchObject({ orientation: 'landscape', fitWidth: 1, breakBefore: [] });
    expect(width * 0.75).toBeLessThanOrEqual(PAGE.landscape);
  });

  test('a longer one has pages of its own, whole months with the names beside them', () => {
    const tab = late(filled('dong-xoai-2023', 0.4));
    const starts = tab.print!.breakBefore.map((at) => tab.columns[at]!.key);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts[0]).toBe(tab.columns.find(({ key }) => key.startsWith('2023-'))!.key);
    for (const day of starts.slice(1)) expect(day).toMatch(/-01$/);
    expect(tab.columns[tab.print!.repeatColumns - 1]!.key).toBe('name');
    // Google repeats what is frozen, and lets no merged cell lie across the edge.
    expect(tab.frozenColumns).toBe(tab.print!.repeatColumns);
    for (const { columns } of tab.merges)
      expect(columns.to <= tab.frozenColumns || columns.from >= tab.frozenColumns).toBe(true);
    const pages = [...tab.print!.breakBefore, tab.columns.length];
    const wide = (from: number, to: number) =>
      tab.columns.slice(from, to).reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
    for (let i = 1; i < pages.length; i++)
      expect(wide(0, tab.print!.repeatColumns) + wide(pages[i - 1]!, pages[i]!)).toBeLessThanOrEqual(
        PAGE.landscape,
      );
  });

  test('every letter has a colour, each another one', () => {
    const rules = late(queChauHalfWay()).conditionals;
    expect(rules.map(({ formula }) => formula)).toEqual(
      ['Đ', 'M', 'C', 'X', 'N'].map((letter) => `{.}="${letter}"`),
    );
    expect(new Set(rules.map(({ format }) => format.fill)).size).toBe(5);
  });
});

test('columns to write in share the room there is', () => {
  const outreach = tabsOf(queChauHalfWay()).find(({ key }) => key === 'report.outreach')!;
  const widths = ['place', 'force', 'result', 'note'].map(
    (key) => outreach.columns.find((one) => one.key === `in|${key}`)!.width,
  );
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(30);
});
