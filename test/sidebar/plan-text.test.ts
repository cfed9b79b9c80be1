/** The text of a plan through the sidebar's door: offered with its sentences, taken into the forms, read back. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOf } from '../../src/app/plan-text/cards';
import { type Offered, offeredOf, withOffers } from '../../src/app/plan-text/offered';
import { countsOf, levelsOf } from '../../src/app/set-up/units-frame';
import type { CallName, CallOutput } from '../../src/apps-script/endpoints';
import type { Campaign } from '../../src/domain/campaign';
import type { Finding } from '../../src/domain/finding';
import { translate } from '../../src/messages/translate';
import { readCampaign } from '../../src/workbook/decode';
import { readPlanText } from '../../src/workbook/decode/plan-text';
import type { Forms } from '../../src/workbook/form-answers';
import { blankCampaign } from '../../src/workbook/tabs/blank';
import { answeredTab } from '../../src/workbook/tabs/settings';
import { settingsValues } from '../../src/workbook/tabs/settings-values';
import { unitLinesTab } from '../../src/workbook/tabs/units';
import { type Desk, desk, LEADER } from '../app/desk';
import { BLIND } from '../workbook/plan-text/blind';
import { oneLine } from '../workbook/plan-text/one-line';
import { QUE_CHAU } from '../workbook/plan-text/que-chau';
import { REAL } from '../workbook/plan-text/real';
import { TEXTS } from '../workbook/plan-text/texts';
import { asRead } from '../workbook/read-tab';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

function ask<K extends CallName>({ host }: Desk, name: K, input: unknown, by?: typeof LEADER): CallOutput<K> {
  const answer = host.run('sidebar', [{ name, input }], by) as Answer<CallOutput<K>>;
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const ticked = (offered: readonly Offered[]) => offered.filter((one) => one.ticked).map(({ id }) => id);
const values = (one: Offered | undefined) => one?.shown.map(({ value }) => value);

describe('an empty file', () => {
  const made = desk('2023-05-26T09:00:00+07:00');
  let offered: Offered[];
  const of = (label: Offered['label']) => offered.filter((one) => one.label === label);

  test('the plan is offered field by field; one read, nothing written', () => {
    const { reads, writes } = made.calls(() => {
      offered = ask(made, 'readPlan', { text: QUE_CHAU }).offered;
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
    expect(values(of('period')[0])).toEqual(['2023-05-27', '2023-06-30']);
    expect(values(of('target')[0])).toEqual(['total', 3090]);
    expect(of('unitLine').map(values)).toContainEqual(['Bình Trung', 441]);
    expect(of('unitCount')).toMatchObject([{ step: null, ticked: false }]);
  });

  test('what is unsure is never ticked; each has its sentence', () => {
    for (const { why, ticked: on, sentence } of offered) {
      expect(on && why !== null).toBe(false);
      expect(oneLine(QUE_CHAU)).toContain(oneLine(sentence));
    }
    expect(of('eveningWork')).toMatchObject([{ why: 'INFERRED', ticked: false }]);
  });

  test('taken over in one write; the forms then say what the plan says', () => {
    const evening = of('eveningWork')[0]!.id;
    const { reads, writes } = made.calls(() => {
      const chosen = [...ticked(offered), evening];
      const answer = ask(made, 'takePlan', { text: QUE_CHAU, chosen });
      expect(answer).toMatchObject({ taken: chosen.length, view: { kind: 'notReady', code: 'NOT_BUILT' } });
    });
    expect({ reads, writes }).toEqual({ reads: 4, writes: 1 });
    const { forms, steps } = ask(made, 'readForms', {}).setUp;
    expect(forms.answers.rows).toMatchObject({
      name: ['Cao điểm cài đặt, kích hoạt tài khoản định danh điện tử trên địa bàn xã Quế Châu'],
      area: ['Xã Quế Châu'],
      first: ['2023-05-27'],
      last: ['2023-06-30'],
      'ind.targetKind': ['total'],
      'ind.target': [3090],
      'ind.deadline': ['2023-06-30'],
      'ind.statedDaily': [90],
      eveningWork: [true],
      documentNumber: ['57/KH-UBND'],
    });
    expect(forms.answers.lists.cutOff).toEqual([
      ['Tổ', '15:00', 'sameDay'],
      ['Xã', '16:30', 'sameDay'],
    ]);
    expect(forms.units).toHaveLength(7);
    // Of rest days the plan says nothing.
    expect(steps).toEqual({
      plan: 'done',
      targets: 'done',
      units: 'done',
      calendar: 'usual',
      reporting: 'done',
    });
  });

  test('read again, all of it stands already and nothing is ticked', () => {
    const again = ask(made, 'readPlan', { text: QUE_CHAU }).offered;
    expect(ticked(again)).toEqual([]);
    expect(again.filter(({ same }) => same).length).toBeGreaterThan(18);
  });

  test('the tables made of it have 35 teams and 3.090', () => {
    made.host.run('build');
    const view = ask(made, 'open', {}).view;
    expect(view).toMatchObject({ kind: 'today', today: { indicators: [{ target: 3090 }] } });
    const units = view.kind === 'today' ? view.today.units : [];
    expect(units.filter((code) => /\d$/.test(code))).toHaveLength(35);
  });

  test('once tables stand the set-up is where things change', () => {
    const { started, offered: late } = ask(made, 'readPlan', {
      text: QUE_CHAU.replace('ít nhất 3.090', 'ít nhất 3.500'),
    });
    expect(started).toBe(true);
    const { writes } = made.calls(() => {
      const chosen = late.map(({ id }) => id);
      expect(ask(made, 'takePlan', { text: QUE_CHAU, chosen }).taken).toBe(0);
    });
    expect(writes).toBe(0);
  });

  test('leaders, and texts beyond measure, are refused', () => {
    expect(() => ask(made, 'readPlan', { text: 'x' }, LEADER)).toThrow('NOT_SECRETARY');
    expect(() => ask(made, 'takePlan', { text: 'x', chosen: [0] }, LEADER)).toThrow('NOT_SECRETARY');
    expect(() => ask(made, 'readPlan', { text: 'x'.repeat(200_001) })).toThrow('SIDEBAR_OUTDATED');
    expect(() => ask(made, 'takePlan', { text: 'x', chosen: [-1] })).toThrow('SIDEBAR_OUTDATED');
  });
});

describe('beside forms that are filled in', () => {
  const blank = { answers: settingsValues(blankCampaign('vi')), units: [] };
  const cards = cardsOf(readPlanText(QUE_CHAU));
  const typed = {
    answers: { ...blank.answers, rows: { ...blank.answers.rows, area: ['Xã Khác'], last: ['2023-07-15'] } },
    units: [{ cells: { name: 'Gò Mít', level: 'Thôn', eligible: 702, teams: 4 }, quota: {} }],
  };

  test('the present value is shown, and the offered one not ticked', () => {
    const offered = offeredOf(cards, typed, 'vi');
    const of = (label: Offered['label']) => offered.find((one) => one.label === label);
    expect(of('area')).toMatchObject({ present: ['Xã Khác'], ticked: false });
    expect(of('period')).toMatchObject({ present: ['2023-07-15'], ticked: false });
    expect(of('name')).toMatchObject({ present: null, ticked: true });
  });

  test('what a unit has already stays; others are new lines; teams go where none are told', () => {
    const { units, answers } = withOffers(
      typed,
      cards.filter(({ step }) => step === 'units'),
    );
    expect(units[0]).toEqual({
      cells: { name: 'Gò Mít', level: 'Thôn', eligible: 702, teams: 4 },
      quota: { activated: 430 },
    });
    expect(units).toHaveLength(7);
    expect(units[1]!.cells).toEqual({ level: 'Thôn', name: 'An Lộc', teams: 5 });
    expect(answers).toEqual(typed.answers);
  });
});

/** The forms drawn, and read as the build reads them. */
function readBack(forms: Forms) {
  const { answers, units } = forms;
  const frame = { levels: levelsOf(answers), counts: countsOf(answers) };
  return readCampaign(asRead(answeredTab(answers, 'vi')), asRead(unitLinesTab(frame, units, 'vi')));
}

const LABELS = new Map(
  (['first', 'last', 'name', 'area'] as const)
    .map((word): [string, string] => [translate('vi', `tabs.forms.fields.${word}.label`), word])
    .concat([
      [translate('vi', 'tabs.forms.fields.numerator.label'), 'ind.numerator'],
      [translate('vi', 'tabs.forms.fields.denominator.label'), 'ind.denominator'],
    ]),
);

function saidOf({ code, figures }: Finding): string {
  if (code !== 'FORM_MISSING') return code;
  return `${code} ${LABELS.get(String(figures.label)) ?? String(figures.label)}`;
}

const PLANS = join(__dirname, '../../../shared/plans');
const real = existsSync(PLANS)
  ? REAL.map(({ file }) => ({ title: file, text: readFileSync(join(PLANS, file), 'utf8') }))
  : [];

test('campaigns made of plans with their units in them have the figures of the plan', () => {
  const blank = { answers: settingsValues(blankCampaign('vi')), units: [] };
  const made = [BLIND[0]!, BLIND[2]!].map(({ text }) => {
    const cards = cardsOf(readPlanText(text));
    return readBack(withOffers(blank, cards)).campaign!;
  });
  const [fund, signatures] = made as [Campaign, Campaign];
  expect(fund).toMatchObject({
    period: { first: '2026-06-10', last: '2026-07-31' },
    levels: ['Xã', 'Ấp', 'Tổ'],
    calendar: { sunday: 0 },
    indicators: [{ target: { value: 486_500_000 }, baseline: { value: 21_300_000, asOf: '2026-05-31' } }],
    cutOffs: [
      { level: 2, time: '15:30' },
      { level: 0, time: '16:30' },
    ],
  });
  expect(fund.units.filter(({ parent }) => parent !== null)).toHaveLength(24);
  expect(fund.units.find(({ name }) => name === 'Hòa Lợi')?.quota).toEqual({ activated: 74_000_000 });
  expect(signatures).toMatchObject({
    phases: [{ period: { first: '2026-03-16' } }, { period: { last: '2026-05-14' } }],
    indicators: [
      { target: { value: 2900 }, phaseTargets: [{ target: { value: 1500 } }, { target: { value: 1400 } }] },
      { target: { percent: 80 }, baseline: { value: 4968 } },
    ],
    cutOffs: [
      { level: 2, time: '19:00', dayOffset: 0 },
      { level: 0, time: '08:00', dayOffset: 1 },
    ],
  });
});

const ALL = [...TEXTS, ...BLIND, ...real, { title: 'Quế Châu', text: QUE_CHAU }];

/** What a plan may leave out: no form can be built before it is filled in. */
const LEFT_OUT = /^(?:FORM_NO_UNITS|FORM_MISSING (?:first|last|name|area|ind\.numerator|ind\.denominator))$/;

test('whatever is chosen of any plan stands in the forms afterwards', () => {
  const blank = { answers: settingsValues(blankCampaign('vi')), units: [] };
  let [count, taken, asked, whole] = [0, 0, 0, 0];
  for (const { title, text } of ALL) {
    const cards = cardsOf(readPlanText(text));
    const offered = offeredOf(cards, blank, 'vi');
    const groups = new Set<string>();
    const chosen = offered.filter(({ step, group }) => {
      const isFree = group === null || !groups.has(group);
      if (group !== null) groups.add(group);
      return step !== null && isFree;
    });
    const after = withOffers(
      blank,
      chosen.map(({ id }) => cards[id]!),
    );
    const again = offeredOf(cards, after, 'vi');
    const lost = chosen.filter(({ id }) => !again[id]!.same);
    expect({ title, lost }).toEqual({ title, lost: [] });
    const { campaign, findings } = readBack(after);
    const wrong = findings.filter(({ severity }) => severity === 'error').map(saidOf);
    expect({ title, wrong: wrong.filter((one) => !LEFT_OUT.test(one)) }).toEqual({ title, wrong: [] });
    if (campaign !== null) whole++;
    count += offered.length;
    taken += chosen.length;
    asked += offered.filter(({ why }) => why !== null).length;
  }
  process.stdout.write(
    `plan texts as cards: ${count}, of them ${taken} with a place, ${asked} asked; ${whole} of ${ALL.length} plans whole campaigns\n`,
  );
});
