/** The acts of daily work with what they ask and report. */
import type { Correction } from '../domain/data-check';
import type { Finding } from '../domain/finding';
import type { Language } from '../messages/shape';
import { formatDay, translate } from '../messages/translate';
import { agreesToPlan, errorsText, shortened, summaryOf } from './ask';
import { type CatchUp, catchUp } from './catch-up';
import { checkEntries, type DataCheck } from './check-data';
import { acceptCorrections, undoCorrections } from './corrections';
import type { Ports } from './ports';
import { recordingWords } from './recording';
import { finish, show } from './show';

/** What was found, and what of it is left after the corrections that were accepted. */
export type Checked = DataCheck & { left: Finding[] };

export function checkEntriesAct(ports: Ports, language: Language, thorough: boolean): Checked {
  const checked = checkEntries(ports, language, thorough);
  const { findings, corrections, missed, recording } = checked;
  const count = findings.length;
  const parts = [
    count === 0
      ? translate(ports.ui.language, 'acts.entriesClean')
      : translate(ports.ui.language, 'acts.entriesFound', { count }),
    ...(missed === 0 ? [] : [translate(ports.ui.language, 'acts.entriesMissed', { count: missed })]),
    ...(recording.kind === 'on' ? [] : [recordingWords(recording, ports.ui.language)]),
  ];
  finish(ports, 'findings', parts.join(' '));
  if (corrections.length === 0 || !agreedTo(ports, corrections)) return { ...checked, left: findings };
  const { count: written, left } = acceptCorrections(ports, language, corrections, thorough);
  ports.ui.toast(translate(ports.ui.language, 'acts.corrected', { count: written }), 8);
  return { ...checked, left };
}

function agreedTo(ports: Ports, corrections: readonly Correction[]): boolean {
  const lines = corrections.map(({ unit, day, from, to }) =>
    translate(ports.ui.language, 'acts.correction', { unit, day: shortDay(day), from, to }),
  );
  const text = translate(ports.ui.language, 'acts.correctionsAsk', {
    count: corrections.length,
    list: shortened(ports.ui.language, lines),
  });
  return ports.ui.confirm(translate(ports.ui.language, 'menu.checkEntries'), text);
}

export function undoCorrectionsAct(ports: Ports, language: Language): number {
  const count = undoCorrections(ports, language);
  const text =
    count === 0
      ? translate(ports.ui.language, 'acts.nothingToUndo')
      : translate(ports.ui.language, 'acts.undone', { count });
  ports.ui.alert(translate(ports.ui.language, 'menu.undoCorrections'), text);
  return count;
}

export function catchUpAct(ports: Ports, language: Language): CatchUp {
  const title = translate(ports.ui.language, 'menu.catchUp');
  const done = catchUp(ports, language, translate(language, 'acts.catchUpReason'), (replan) => {
    // The question names the tab for the lines it has no room for.
    show(ports, 'rebalance');
    return agreesToPlan(ports, title, replan, '', true);
  });
  const { applied, changes, findings, replan } = done;
  if (changes.length === 0 && findings.some(({ severity }) => severity === 'error')) {
    ports.ui.alert(
      title,
      translate(ports.ui.language, 'acts.catchUpErrors', { list: errorsText(findings, ports.ui.language) }),
    );
    finish(ports, 'findings', '');
  } else if (changes.length === 0) ports.ui.alert(title, translate(ports.ui.language, 'acts.catchUpNone'));
  else if (applied && replan !== null)
    finish(
      ports,
      'quotaUnits',
      translate(ports.ui.language, 'acts.catchUpDone', { sums: summaryOf(replan, ports.ui.language) }),
    );
  else finish(ports, 'rebalance', translate(ports.ui.language, 'acts.catchUpLater'));
  return done;
}

/** "12/6" */
function shortDay(day: string): string {
  return formatDay(day).split('/').slice(0, 2).join('/');
}
