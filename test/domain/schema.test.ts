import { samples } from '../../local/samples';
import { parseCampaign } from '../../src/domain/schema';

const minimal = {
  name: 'Đợt cao điểm',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-05'],
  indicators: [{ key: 'activated', name: 'Kích hoạt', target: 3090 }],
  units: [{ name: 'Sành', teams: 2 }, 'Song Nga'],
};

describe('the campaign file', () => {
  test('a short file becomes a whole campaign', () => {
    const { campaign, findings } = parseCampaign(minimal);
    expect(findings).toEqual([]);
    expect(campaign).toMatchObject({
      period: { first: '2023-06-01', last: '2023-06-05' },
      calendar: { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [] },
      thresholds: { ahead: 110, behind: 95, farBehind: 80 },
      indicators: [{ kind: 'count', target: { kind: 'total', value: 3090 }, phaseTargets: [] }],
    });
    expect(campaign!.units.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['SA', 'Sành', null],
      ['SA1', 'Tổ 1', 'SA'],
      ['SA2', 'Tổ 2', 'SA'],
      ['SN', 'Song Nga', null],
    ]);
  });

  test('a campaign written as JSON comes back unchanged', () => {
    for (const { file } of samples) {
      const { campaign, findings } = parseCampaign(file);
      expect(findings).toEqual([]);
      expect(parseCampaign(JSON.parse(JSON.stringify(campaign)))).toEqual({ campaign, findings: [] });
    }
  });
});
