/** Questions with a list in them: what a re-plan changes, which corrections are to be made. */
import type { Campaign } from '../domain/campaign';
import type { Finding } from '../domain/finding';
import type { UnitChange } from '../domain/rebalance';
import type { PlanVersion } from '../domain/rebalance/version';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import type { Wishes } from '../workbook/decode/side-wishes';
import { rebalanceSentence, rebalanceSummary } from '../workbook/rebalance-words';
import { actionsOf, messageOf } from '../workbook/tabs/findings';
import type { Ports } from './ports';

/** So many lines of lists are shown in a dialog, which must fit a small screen; the rest is counted. */
const MOST_LINES = 12;
/** What must be known goes first; this many sentences are shown beside it all the same. */
const LEAST_LINES = 4;

/** A re-plan as people are asked for it. */
export interface Replan {
  campaign: Campaign;
  /** Every plan, the new one last. */
  versions: readonly PlanVersion[];
  changes: readonly UnitChange[];
  findings: readonly Finding[];
  /** Null where nobody was asked for any. */
  wishes: Wishes | null;
}

/**
 * Where the whole goes, what was wished and what comes of it, one sentence a changed unit; and whether that is wanted.
 * @param what whole sentences about what leads to it; '' where the title says it
 * @param inTab whether all sentences stand in Giao bù
 */
export function agreesToPlan(
  { ui }: Ports,
  title: string,
  replan: Replan,
  what = '',
  inTab = false,
): boolean {
  const { changes, findings } = replan;
  const { language } = ui;
  // After a merge two teams of one hamlet may have one name.
  const lines = changes.map((change) => `${change.unit} ${rebalanceSentence(change, language)}`);
  const notes = findings.filter(({ code, severity }) => severity !== 'error' && TOLD.has(code));
  const told = [...new Set(notes.map((note) => messageOf(note, language)))].map((text) => `– ${text}`);
  const parts = [
    what,
    translate(language, 'acts.planSums', { sums: upperFirst(summaryOf(replan, language)) }),
    what !== '' && changes.some(({ reason }) => reason === 'shortfall' || reason === 'ahead')
      ? translate(language, 'acts.planSpreads')
      : '',
    wishesText(replan, language),
    shortened(language, told, false, MOST_LINES - LEAST_LINES),
    shortened(language, lines, inTab, Math.max(LEAST_LINES, MOST_LINES - told.length)),
    translate(language, 'acts.planApply'),
  ];
  return ui.confirm(title, parts.filter((part) => part !== '').join('\n\n'));
}

/** What has to be known before saying yes; that teams are ahead is no such thing. */
const TOLD = new Set([
  'REBALANCE_TARGETS_ANEW',
  'REBALANCE_FIRST_DAY',
  'REBALANCE_REMOVED',
  'REBALANCE_STOPPED',
  'REBALANCE_STOPPING',
  'REBALANCE_HANDED_ON',
  'REBALANCE_OVER',
  'REBALANCE_CUT',
  'REBALANCE_PIN_BROKEN',
  'REBALANCE_PIN_SHORT',
  'REBALANCE_PIN_OVER',
  // A longer period beside a deadline left behind.
  'PLAN_DEADLINE_CUTS_DAYS',
]);

/** "từ ngày 13/6, 35 tổ đổi chỉ tiêu; còn 1.890 chia 18 ngày, cả đợt 3.500" */
export function summaryOf({ campaign, versions, changes }: Replan, language: Language): string {
  return rebalanceSummary(campaign, versions, changes, language);
}

/** The same in the log: why, what came of it, and what was wished. */
export function replanReason(replan: Replan, reason: string, language: Language): string {
  const parts = [`${reason}: ${summaryOf(replan, language)}`, ...wishLines(replan, language)];
  return parts.join('; ');
}

function wishesText(replan: Replan, language: Language): string {
  return wishLines(replan, language)
    .map((line) => `${upperFirst(line)}.`)
    .join('\n');
}

/** "SG2 Tổ 2 chuyển 12 cho SG3 Tổ 3", "Giữ nguyên: SG4 Tổ 4" */
function wishLines({ campaign, wishes }: Replan, language: Language): string[] {
  if (wishes === null) return [];
  const { pins, transfers } = wishes;
  const name = (code: string) =>
    `${code} ${campaign.units.find((unit) => unit.code === code)?.name ?? ''}`.trim();
  return [
    ...transfers.map(({ from, to, amount }) =>
      translate(language, 'acts.wishTransfer', { from: name(from), to: name(to), amount }),
    ),
    ...(pins.size === 0 ? [] : [translate(language, 'acts.wishPins', { units: [...pins].map(name) })]),
  ];
}

/** What keeps something from being done, and the ways out. */
export function errorsText(findings: readonly Finding[], language: Language): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = errors.map((error) =>
    [messageOf(error, language), actionsOf(error, language)].filter((text) => text !== '').join(' '),
  );
  return shortened(language, lines);
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function shortened(
  language: Language,
  lines: readonly string[],
  inTab = false,
  most = MOST_LINES,
): string {
  const shown = lines.slice(0, most);
  const left = lines.length - shown.length;
  if (left > 0)
    shown.push(translate(language, inTab ? 'acts.andMoreInTab' : 'acts.andMore', { count: left }));
  return shown.join('\n');
}
