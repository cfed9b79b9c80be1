/** "Thêm/gộp/dừng đơn vị": what is asked and said; `change-units.ts` does it. */
import { readDay } from '../domain/closing';
import { addDays } from '../domain/day';
import { dayAt } from '../domain/instant';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { tabOf } from '../sheets-api';
import { columnsByKey, textAt } from '../workbook/read';
import { agreesToPlan } from './ask';
import { askDay, askReason, refuse } from './asking';
import { readWorkbook } from './batch';
import { changeUnits, type FormChange, merging, pausing, type UnitsChanged } from './change-units';
import type { Ports } from './ports';
import { type Words, wordsOf } from './record-words';
import { type RunningWork, readRunning } from './scene';
import { finish, show } from './show';

/** Nothing to ask: a unit is added by a line in Danh sách tổ. */
export function addUnitAct(ports: Ports, language: Language): void {
  show(ports, 'units');
  ports.ui.alert(translate(language, 'menu.addUnit'), translate(language, 'acts.addUnit'));
}

export function mergeUnitAct(ports: Ports, language: Language): UnitsChanged | null {
  const title = translate(language, 'menu.mergeUnit');
  const work = readRunning(ports, readWorkbook(ports), language);
  const words = wordsOf(language, work.campaign, ports.now());
  const from = selectedUnit(ports, work) ?? askUnit(ports, work, title, words.say('acts.mergeWhich'));
  if (from === null) return null;
  const into = askUnit(ports, work, title, words.say('acts.mergeInto', { unit: named(work, from) }));
  if (into === null) return null;
  const reason = words.say('acts.mergeReason', { from: named(work, from), into: named(work, into) });
  const said = { what: `${reason}.`, reason };
  return tell(ports, language, title, said, (now) => merging(now, from, into));
}

export function stopUnitAct(ports: Ports, language: Language): UnitsChanged | null {
  const title = translate(language, 'menu.stopUnit');
  const work = readRunning(ports, readWorkbook(ports), language);
  const words = wordsOf(language, work.campaign, ports.now());
  const unit = selectedUnit(ports, work) ?? askUnit(ports, work, title, words.say('acts.stopWhich'));
  if (unit === null) return null;
  const tomorrow = addDays(dayAt(ports.now()), 1);
  const name = named(work, unit);
  const from = words.say('acts.stopFrom', { unit: name, day: words.day(tomorrow) });
  const first = askDay(ports, words, title, from, work, tomorrow);
  if (first === null) return null;
  const text = ports.ui.ask(title, words.say('acts.stopUntil', { unit: name, day: words.day(first) }));
  if (text === null) return null;
  const last = text.trim() === '' ? null : readDay(text, work.campaign.period, words.said);
  if (text.trim() !== '' && (last === null || last < first))
    return refuse(ports, title, words.say('records.said.badDay', { text: text.trim() }));
  const what = stopping(words, name, first, last);
  const reason = askReason(ports, words, title, what);
  if (reason === null) return null;
  return tell(ports, language, title, { what, reason }, (now) => pausing(now, { unit, first, last, reason }));
}

function stopping(words: Words, unit: string, first: string, last: string | null): string {
  const figures = { unit, first: words.day(first) };
  return last === null
    ? words.say('acts.stopping', figures)
    : words.say('acts.pausing', { ...figures, last: words.day(last) });
}

/** @param what is done, in whole sentences; `reason` goes into the log */
function tell(
  ports: Ports,
  language: Language,
  title: string,
  { what, reason }: { what: string; reason: string },
  step: (work: RunningWork) => FormChange,
): UnitsChanged {
  const done = changeUnits(ports, language, reason, step, (changes) =>
    changes.length === 0
      ? ports.ui.confirm(title, translate(language, 'acts.unitsAsk', { what }))
      : agreesToPlan(ports, language, title, changes),
  );
  const errors = done.findings.filter(({ severity }) => severity === 'error');
  if (done.applied) finish(ports, 'quotaUnits', translate(language, 'acts.unitsDone', { what }));
  else if (errors.length > 0)
    ports.ui.alert(title, translate(language, 'acts.unitsErrors', { count: errors.length }));
  return done;
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

function askUnit(
  ports: Ports,
  { campaign, language }: RunningWork,
  title: string,
  question: string,
): string | null {
  const text = ports.ui.ask(title, question);
  if (text === null) return null;
  const said = text.trim().toUpperCase();
  const unit = campaign.units.find(({ code }) => code.toUpperCase() === said);
  return unit?.code ?? refuse(ports, title, translate(language, 'acts.badUnit', { text: text.trim() }));
}

function named({ campaign }: RunningWork, code: string): string {
  const name = campaign.units.find((unit) => unit.code === code)?.name ?? '';
  return `${code} ${name}`.trim();
}
