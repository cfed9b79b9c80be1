/** The acts on reports with what they ask and report. */
import type { Figure } from '../../domain/finding';
import type { Report, ReportKind } from '../../domain/report';
import type { Language, MessageKey } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { SendingWords } from '../../workbook/sending-words';
import { momentWords } from '../../workbook/tabs/archive/frozen-words';
import type { Ports } from '../ports';
import { finish } from '../show';
import { type Freezing, freezeShown } from './freeze';
import { type MadeReports, makeReports } from './make';
import { type MadePaper, makePaper } from './paper';
import { type Restatement, restate } from './restate';
import { wordsToSend } from './send';
import { wordsPage } from './words-page';

/** @param kind null: every report that has something to say */
export function reportsAct(ports: Ports, language: Language, kind: ReportKind | null): MadeReports {
  const say = sayTo(ports);
  const made = makeReports(ports, language, (due) => due.filter((id) => kind === null || id.kind === kind));
  const { reports, restated } = made;
  const [first] = reports;
  if (first === undefined) {
    ports.ui.alert(say('menu.reports'), kind === null ? say('reporting.madeNone') : missingText(ports, kind));
    return made;
  }
  const list = reports.map(({ kind: one }) => translate(language, `reports.tabs.${one}`)).join(', ');
  const text = [
    say('reporting.made', { list }),
    ...(restated === 0 ? [] : [say('reporting.restated', { count: restated })]),
  ];
  finish(ports, `report.${inView(reports, first).kind}`, text.join(' '));
  return made;
}

/** Of several the day's, which everybody waits for. */
function inView(reports: readonly Report[], first: Report): Report {
  return reports.find(({ kind }) => kind === 'daily') ?? first;
}

/** What a plan may lack; every other report wants days that have passed. */
const LACKING = ['round', 'phase', 'organisations', 'outreach', 'services', 'reconcile'] as const;

function missingText(ports: Ports, kind: ReportKind): string {
  const lacking = LACKING.find((one) => one === kind) ?? 'other';
  return sayTo(ports)(`reporting.missing.${lacking}`);
}

export function freezeAct(ports: Ports, language: Language): Freezing | null {
  const say = sayTo(ports);
  const title = say('menu.freezeReport');
  const done = freezeShown(ports, language, (name, before) => {
    const text =
      before === null
        ? say('reporting.freeze.ask', { name })
        : say('reporting.freeze.again', {
            name,
            number: before.number,
            time: momentWords(before.frozenAt),
          });
    return ports.ui.confirm(title, text);
  });
  if (done === null) return null;
  if (done.frozen === null) ports.ui.alert(title, say('reporting.freeze.notReport'));
  else ports.ui.toast(say('reporting.freeze.done', { name: done.name, number: done.frozen.number }), 8);
  return done;
}

export function restateAct(ports: Ports, language: Language): Restatement {
  const say = sayTo(ports);
  const found = restate(ports, language);
  const count = found.corrections.reduce((sum, { figures }) => sum + figures.length, 0);
  if (found.frozen === 0) ports.ui.alert(say('menu.corrections'), say('reporting.restate.nothing'));
  else
    finish(
      ports,
      'restated',
      count === 0 ? say('reporting.restate.same') : say('reporting.restate.done', { count }),
    );
  return found;
}

export function paperAct(ports: Ports, language: Language): MadePaper | null {
  const say = sayTo(ports);
  const made = makePaper(ports, language);
  if (made === null) ports.ui.alert(say('menu.signedReport'), say('reporting.paper.none'));
  else finish(ports, 'report.paper', say('reporting.paper.made', { name: made.name }));
  return made;
}

export function sendAct(ports: Ports, language: Language): SendingWords | null {
  const say = sayTo(ports);
  const words = wordsToSend(ports, language)?.words ?? null;
  if (words === null) ports.ui.alert(say('menu.copyWords'), say('reporting.words.none'));
  else {
    finish(ports, 'sending', '');
    ports.ui.page(say('menu.copyWords'), wordsPage(words, ports.ui.language), 640, 600);
  }
  return words;
}

/** To the person before the screen. */
function sayTo({ ui }: Ports) {
  return (key: MessageKey, figures: Record<string, Figure> = {}) => translate(ui.language, key, figures);
}
