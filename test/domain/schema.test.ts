import fc from 'fast-check';
import type * as z from 'zod/mini';
import { samples } from '../../local/samples';
import type { Campaign, Unit } from '../../src/domain/campaign';
import { parseCampaign } from '../../src/domain/schema';
import type { campaignShape } from '../../src/domain/schema/shape';
import type { WrittenUnit } from '../../src/domain/schema/unit-shape';
import { goodFile, schemaCases } from './schema.cases';

/** Compiles only while the schema's output and the campaign agree; units and cut-offs are completed after it. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Read = Omit<z.output<typeof campaignShape>, 'units' | 'cutOffs'>;
const shapeMatches: Same<Read, Omit<Campaign, 'units' | 'cutOffs'>> = true;
const unitMatches: Same<
  Omit<WrittenUnit, 'teams' | 'units' | 'code' | 'name'>,
  Omit<Unit, 'code' | 'name'>
> = true;

const read = (change: Record<string, unknown> = {}) => parseCampaign({ ...goodFile, ...change });
const unitsOf = (units: unknown, levels = goodFile.levels) =>
  read({ units, levels }).campaign!.units.map(({ code, name, parent }) => [code, name, parent]);

describe('the campaign file', () => {
  test('the schema and the campaign have one shape', () => {
    expect([shapeMatches, unitMatches]).toEqual([true, true]);
  });

  test('a short file becomes a whole campaign', () => {
    const { campaign, findings } = read();
    expect(findings).toEqual([]);
    expect(campaign).toMatchObject({
      issuer: '',
      document: { number: null, date: null },
      period: { first: '2023-06-01', last: '2023-06-05' },
      calendar: { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [] },
      thresholds: { ahead: 110, behind: 95, farBehind: 80 },
      reports: {
        weekStart: 'monday',
        rankedBy: 'reported',
        rewardFrom: 100,
        onTimeFrom: 90,
        remindBelow: 80,
        smallBelow: 50,
      },
      cutOffs: [
        { level: 2, time: '15:00', dayOffset: 0 },
        { level: 0, time: '16:00', dayOffset: 0 },
      ],
      indicators: [{ kind: 'count', target: { kind: 'total', value: 3090 }, phaseTargets: [] }],
    });
    expect(campaign!.units.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['SA', 'Sành', null],
      ['SA1', 'Tổ 1', 'SA'],
      ['SA2', 'Tổ 2', 'SA'],
      ['SN', 'Song Nga', null],
    ]);
  });

  test('short forms: a deadline by its word, a baseline by its number', () => {
    const indicators = [{ key: 'a', name: 'A', deadline: { before: '2023-06-05' }, baseline: 12 }];
    expect(read({ indicators }).campaign!.indicators[0]).toMatchObject({
      deadline: { kind: 'before', day: '2023-06-05' },
      baseline: { value: 12, asOf: null, statedPercent: null, dossiers: null },
    });
  });

  test('numbers stand for nameless units, named after their level', () => {
    expect(
      unitsOf([{ name: 'Phường 1', units: [2, 1] }], ['Thành phố', 'Phường', 'Khu phố, thôn', 'Tổ']),
    ).toEqual([
      ['P1', 'Phường 1', null],
      ['P1K1', 'Khu phố 1', 'P1'],
      ['P1K1T1', 'Tổ 1', 'P1K1'],
      ['P1K1T2', 'Tổ 2', 'P1K1'],
      ['P1K2', 'Khu phố 2', 'P1'],
      ['P1K2T1', 'Tổ 1', 'P1K2'],
    ]);
  });

  test('a flat list may name parents by code or by name, in any order', () => {
    const units = [
      { name: 'Tổ 1', parent: 'Sành' },
      { name: 'Sành' },
      { code: 'X', name: 'Tổ 2', parent: 'Sành' },
    ];
    expect(unitsOf(units)).toEqual([
      ['SA', 'Sành', null],
      ['SA1', 'Tổ 1', 'SA'],
      ['X', 'Tổ 2', 'SA'],
    ]);
  });

  test('names that differ only by tone marks stay apart; Unicode forms and stray spaces do not', () => {
    const units = ['Sống', 'Song', 'Song  Nga'];
    const outreach = [
      { unit: 'Sống'.normalize('NFD'), day: '2023-06-01' },
      { unit: ' Song ', day: '2023-06-02' },
      { unit: 'Song Nga', day: '2023-06-03' },
    ];
    expect(read({ units, outreach }).campaign!.outreach.map(({ unit }) => unit)).toEqual(['SO', 'SON', 'SN']);
  });

  test('a name that looks like a formula is a name', () => {
    expect(unitsOf(['=1+1', '+84', "'@x"]).map(([, name]) => name)).toEqual(['=1+1', '+84', "'@x"]);
  });

  test.each(schemaCases)('$code at $path', ({ code, path, change, figures }) => {
    const { campaign, findings } = read(change);
    expect(campaign).toBeNull();
    expect(findings).toHaveLength(code === 'SCHEMA_TREE_DEPTH' || code === 'SCHEMA_PARENT_LOOP' ? 2 : 1);
    expect(findings[0]).toMatchObject({ code, path, severity: 'error', ...(figures && { figures }) });
  });

  test.each([[null], [[]], ['{}'], [42]])('%j is not a campaign', (json) => {
    expect(parseCampaign(json)).toEqual({
      campaign: null,
      findings: [{ code: 'SCHEMA_NOT_CAMPAIGN', severity: 'error', path: '', figures: {}, ways: [] }],
    });
  });

  test('every mistake is named at once', () => {
    const { findings } = read({ area: 5, period: ['2023-02-30', '2023-06-05'], thresholds: { ahead: 'x' } });
    expect(findings.map(({ path }) => path).sort()).toEqual(['area', 'period.first', 'thresholds.ahead']);
  });

  test('a campaign written as JSON comes back unchanged', () => {
    for (const { file } of samples) {
      const { campaign, findings } = parseCampaign(file);
      expect(findings).toEqual([]);
      expect(parseCampaign(JSON.parse(JSON.stringify(campaign)))).toEqual({ campaign, findings: [] });
    }
  });

  test('whatever comes in, it answers: a campaign or errors, never an exception', () => {
    const field = fc.constantFrom(
      ...Object.keys(goodFile),
      'calendar',
      'phases',
      'jointTarget',
      'rounds',
      'outreach',
    );
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const { campaign, findings } = read({ [name]: value });
        expect(findings.length > 0).toBe(campaign === null);
        expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
