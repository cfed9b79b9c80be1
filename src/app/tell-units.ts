/** "Thêm/gộp/dừng đơn vị": what is asked and said; `change-units.ts` does it. */
import type { Campaign } from '../domain/campaign';
import { readDay } from '../domain/closing';
import { addDays, type Day } from '../domain/day';
import { dayAt } from '../domain/instant';
import { reported } from '../domain/record/submission';
import { findUnits } from '../domain/schema/units';
import { withMerged } from '../domain/unit-change';
import { ancestorsOf, leavesOf, unitsByCode } from '../domain/units';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { tabOf } from '../sheets-api';
import { columnsByKey, textAt } from '../workbook/read';
import { agreesToPlan, errorsText, summaryOf, upperFirst } from './ask';
import { askDay, askReason, askUntil } from './asking';
import { readWorkbook } from './batch';
import { changeUnits, type FormChange, merging, pausing, type UnitsChanged } from './change-units';
import type { Ports } from './ports';
import { type Words, wordsOf } from './record-words';
import { type RunningWork, readRunning } from './scene';
import { finish, show } from './show';

/** Nothing to ask: a unit is added by a line in Danh sách tổ. */
export function addUnitAct(ports: Ports): void {
  const { language } = ports.ui;
  show(ports, 'units');
  ports.ui.alert(translate(language, 'menu.addUnit'), translate(language, 'acts.addUnit'));
}

export function mergeUnitAct(ports: Ports, language: Language): UnitsChanged | null {
  const title = translate(ports.ui.language, 'menu.mergeUnit');
  const work = readRunning(ports, readWorkbook(ports), language);
  const { campaign } = work;
  const words = wordsOf(ports.ui.language, campaign, ports.now());
  const isGroup = (code: string) => campaign.units.some(({ parent }) => parent === code);
  const noGroup = (code: string) =>
    isGroup(code)
      ? null
      : words.say('acts.mergeNoGroup', { unit: named(campaign, code), level: words.level });
  const selected = selectedUnit(ports, work);
  const from =
    selected !== null && isGroup(selected)
      ? selected
      : askUnit(ports, work, title, words.say('acts.mergeWhich'), noGroup);
  if (from === null) return null;
  const into = askUnit(
    ports,
    work,
    title,
    words.say('acts.mergeInto', { unit: named(campaign, from) }),
    (code) => {
      const wrong = noGroup(code);
      if (wrong !== null || withMerged(campaign, from, code) !== null) return wrong;
      return words.say('ui.errors.CANNOT_MERGE', {
        from: named(campaign, from),
        into: named(campaign, code),
      });
    },
  );
  if (into === null) return null;
  const names = { from: named(campaign, from), into: named(campaign, into) };
  const said = {
    what: mergeText(work, words, from, into),
    done: `${words.say('acts.mergeReason', names)}.`,
    reason: translate(language, 'acts.mergeReason', names),
  };
  return tell(ports, language, title, said, (now) => merging(now, from, into));
}

/** Which teams move, with what, and where that leaves the other one. */
function mergeText({ campaign, daily }: RunningWork, words: Words, from: string, into: string): string {
  const byCode = unitsByCode(campaign);
  const under = (code: string) =>
    leavesOf(campaign).filter((leaf) => ancestorsOf(leaf, byCode).some((unit) => unit.code === code));
  const moving = new Set(under(from).map(({ code }) => code));
  const rows = daily.submissions.tables.flatMap((table) => table.rows.filter(({ unit }) => moving.has(unit)));
  const numbers = rows.flatMap(({ cells }) => cells.map(reported).filter((number) => number !== null));
  return words.say('acts.merging', {
    from: named(campaign, from),
    into: named(campaign, into),
    level: words.level,
    teams: moving.size,
    list: words.list([...moving]),
    numbers: numbers.length,
    sum: numbers.reduce<number>((sum, number) => sum + number!, 0),
    all: moving.size + under(into).length,
  });
}

export function stopUnitAct(ports: Ports, language: Language): UnitsChanged | null {
  const title = translate(ports.ui.language, 'menu.stopUnit');
  const work = readRunning(ports, readWorkbook(ports), language);
  const { campaign } = work;
  const words = wordsOf(ports.ui.language, campaign, ports.now());
  const unit = selectedUnit(ports, work) ?? askUnit(ports, work, title, words.say('acts.stopWhich'));
  if (unit === null) return null;
  const name = named(campaign, unit);
  const { period } = campaign;
  const tomorrow = addDays(dayAt(ports.now()), 1);
  const next = tomorrow > period.last ? period.last : tomorrow < period.first ? period.first : tomorrow;
  const from = words.say('acts.stopFrom', { unit: name, day: words.day(next) });
  const outside = (day: Day) =>
    words.say('acts.stopOutside', {
      day: words.day(day),
      first: words.day(period.first),
      last: words.day(period.last),
    });
  const wrongFirst = (day: Day) => (day > period.last ? outside(day) : null);
  const first = askDay(ports, words, title, from, work, next, wrongFirst);
  if (first === null) return null;
  const until = words.say('acts.stopUntil', { unit: name, day: words.day(first) });
  const end = askUntil<{ last: Day | null }>(ports, title, until, (text) => {
    if (text === '') return { value: { last: null } };
    const day = readDay(text, campaign.period, words.said);
    if (day === null) return { wrong: words.say('records.said.badDay', { text }) };
    const order = { first: words.day(first), last: words.day(day) };
    if (day < first) return { wrong: words.say('acts.stopOrder', order) };
    return day < period.first ? { wrong: outside(day) } : { value: { last: day } };
  });
  if (end === null) return null;
  const { last } = end;
  const figures = { unit: name, first: words.day(first), last: words.day(last ?? first) };
  const kind = last === null ? 'stopping' : 'pausing';
  const what = words.say(`acts.${kind}`, figures);
  const reason = askReason(ports, words, title, what);
  if (reason === null) return null;
  const key = last === null ? 'acts.stopped' : 'acts.paused';
  const said = {
    what,
    done: `${words.say(key, { ...figures, reason })}.`,
    reason: translate(language, key, { ...figures, reason }),
  };
  return tell(ports, language, title, said, (now) => pausing(now, { unit, first, last, reason }));
}

/** What is about to be done and what was done, in whole sentences; `reason` goes into the log, in the words of its tab. */
interface Said {
  what: string;
  done: string;
  reason: string;
}

function tell(
  ports: Ports,
  language: Language,
  title: string,
  { what, done, reason }: Said,
  step: (work: RunningWork) => FormChange,
): UnitsChanged {
  const outcome = changeUnits(ports, language, reason, step, (replan) =>
    replan.changes.length === 0
      ? ports.ui.confirm(title, translate(ports.ui.language, 'acts.unitsAsk', { what }))
      : agreesToPlan(ports, title, replan, what),
  );
  const { applied, findings, replan } = outcome;
  if (applied && replan !== null) {
    const figures = { what: done, sums: upperFirst(summaryOf(replan, ports.ui.language)) };
    finish(ports, 'quotaUnits', translate(ports.ui.language, 'acts.unitsDone', figures));
  } else if (findings.some(({ severity }) => severity === 'error'))
    ports.ui.alert(
      title,
      translate(ports.ui.language, 'acts.unitsErrors', { list: errorsText(findings, ports.ui.language) }),
    );
  return outcome;
}

/** The unit whose line is selected in Danh sách tổ. */
function selectedUnit(ports: Ports, { snapshot, campaign }: RunningWork): string | null {
  const tab = tabOf(snapshot, 'units');
  const selection = ports.ui.selection();
  if (tab === null || selection?.sheetId !== tab.sheetId || selection.rowEnd - selection.row !== 1)
    return null;
  for (let keyRow = 0; keyRow < selection.row; keyRow++) {
    const column = columnsByKey(tab, keyRow).get('code');
    if (column === undefined) continue;
    const code = textAt(tab, selection.row, column);
    if (campaign.units.some((unit) => unit.code === code)) return code;
  }
  return null;
}

/** By code, or by a name that only one unit has. @param wrongUnit why a unit cannot be meant; null: it can */
function askUnit(
  ports: Ports,
  { campaign }: RunningWork,
  title: string,
  question: string,
  wrongUnit: (code: string) => string | null = () => null,
): string | null {
  return askUntil(ports, title, question, (text) => {
    const byCode = campaign.units.filter(({ code }) => code.toUpperCase() === text.toUpperCase());
    const [unit, ...others] = byCode.length > 0 ? byCode : findUnits(campaign.units, text);
    if (unit === undefined || others.length > 0)
      return { wrong: translate(ports.ui.language, 'acts.badUnit', { text }) };
    const wrong = wrongUnit(unit.code);
    return wrong === null ? { value: unit.code } : { wrong };
  });
}

function named(campaign: Campaign, code: string): string {
  const name = campaign.units.find((unit) => unit.code === code)?.name ?? '';
  return `${code} ${name}`.trim();
}
