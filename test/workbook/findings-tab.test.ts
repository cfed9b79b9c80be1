import { type Finding, finding } from '../../src/domain/finding';
import type { Places } from '../../src/workbook/decode';
import type { CellFormat, Span, Tab } from '../../src/workbook/model';
import { findingsTab } from '../../src/workbook/tabs';
import { faults, textOf } from './well-formed';

const places: Places = new Map([
  ['period.last', { tab: 'settings' as const, title: 'Cài đặt', row: 11, column: 2 }],
  ['units.SG2', { tab: 'units' as const, title: 'Danh sách tổ', row: 30, column: 3 }],
]);

function tabOf(findings: Finding[]) {
  const tab = findingsTab(findings, places, 'vi');
  expect(faults([tab])).toEqual([]);
  const text = (row: string, column: string) =>
    textOf(
      tab,
      tab.rows.findIndex(({ key }) => key === row),
      tab.columns.findIndex(({ key }) => key === column),
    );
  return { tab, text };
}

/** What the areas over a cell paint, later ones over earlier ones. */
function formatAt(tab: Tab, row: number, column: number): CellFormat {
  const within = (at: number, { from, to }: Span) => at >= from && at < to;
  return Object.assign(
    {},
    ...tab.areas
      .filter(({ at }) => within(row, at.rows) && within(column, at.columns))
      .map(({ format }) => format),
  );
}

describe('Cần kiểm tra', () => {
  it('leaves nothing of the finding that stood on a line before', () => {
    const painted = (severity: 'error' | 'warning' | 'ask' | 'note') => {
      const { tab } = tabOf([finding('PERIOD', severity, 'period.last')]);
      const columns = tab.columns.map((_, i) => i).filter((i) => i > 0);
      return columns.map((column) => Object.keys(formatAt(tab, tab.body.from, column)).sort());
    };
    for (const severity of ['warning', 'ask', 'note'] as const)
      expect(painted(severity)).toEqual(painted('error'));
  });

  it('is calm when there is nothing', () => {
    const { tab, text } = tabOf([]);
    expect(text('summary', 'number')).toBe('Không có vấn đề.');
    expect(tab.body.to - tab.body.from).toBe(0);
    expect(tab.tabColor).toBeNull();
  });

  it('puts errors first and says in words what, where and what to do', () => {
    const { tab, text } = tabOf([
      finding(
        'PLAN_DAILY_SHORT',
        'ask',
        'period.last',
        { daily: 4500, days: 25, sum: 112500, short: 17964, percent: 13.77, target: 130464 },
        [{ code: 'EXTEND', figures: { last: '2023-06-29', days: 29 } }],
      ),
      finding('SCHEMA_EMPTY', 'error', 'units.SG2.name', { field: 'units.SG2.name' }),
    ]);
    expect(text('summary', 'number')).toBe('Có 1 lỗi phải sửa; 1 điểm nên xem.');
    expect(text('finding1', 'severity')).toBe('Lỗi');
    expect(text('finding1', 'place')).toBe('Danh sách tổ, ô D31');
    expect(text('finding2', 'message')).toMatch(/^4\.500 × 25 ngày = 112\.500, thiếu 17\.964/);
    expect(text('finding2', 'place')).toBe('Cài đặt, ô C12');
    expect(text('finding2', 'action')).toMatch(/\n• kéo dài đến 29\/6\/2023 \(29 ngày\)$/);
    expect(tab.tabColor).not.toBeNull();
  });

  it('gives every line the height its longest text needs', () => {
    const ways = Array.from({ length: 6 }, () => ({
      code: 'EXTEND',
      figures: { last: '2023-06-29', days: 29 },
    }));
    const { tab } = tabOf([
      finding('X', 'warning', 'units.SG2'),
      finding('X', 'warning', 'units.SG2', {}, ways),
      finding('Y'.repeat(10).concat(' từ').repeat(40), 'warning', 'units.SG2'),
    ]);
    const heights = tab.rows.filter(({ key }) => key.startsWith('finding')).map(({ height }) => height);
    const line = 16;
    expect(heights[0]).toBeLessThan(2 * line);
    expect(heights[1]).toBeGreaterThan(6 * line);
    // 520 letters in 460 pixels.
    expect(heights[2]).toBeGreaterThan(6 * line);
  });

  it('leads to the cell where it stands, whatever its keys', () => {
    const { tab } = tabOf([finding('X', 'warning', 'units.SG2.quota.activated')]);
    const values = tab.areas.find(({ name }) => name === 'findings')!.content;
    expect(values.kind === 'constant' && values.values[0]![3]).toEqual({
      text: 'Danh sách tổ, ô D31',
      link: { tab: 'units', row: '', column: '', at: { row: 30, column: 3 } },
    });
  });

  it.each([1, 3, 8])(
    'draws borders around every one of %i, and ways to cells in the colour of links',
    (count) => {
      const { tab } = tabOf(Array.from({ length: count }, () => finding('X', 'warning', 'units.SG2')));
      const place = tab.columns.findIndex(({ key }) => key === 'place');
      expect(tab.body.to - tab.body.from).toBe(count);
      for (let row = tab.body.from; row < tab.body.to; row++)
        for (let column = 1; column < tab.columns.length; column++) {
          const format = formatAt(tab, row, column);
          expect(format.border).toBe('thin');
          expect(format.color === '#1155cc').toBe(column === place);
        }
    },
  );

  it('shows a code without words as it is, and a finding without a place as the whole plan', () => {
    const { text } = tabOf([finding('NO_SUCH_CODE', 'note', 'elsewhere.entirely')]);
    expect([text('finding1', 'message'), text('finding1', 'place')]).toEqual([
      'NO_SUCH_CODE',
      'Toàn bộ kế hoạch',
    ]);
  });
});
