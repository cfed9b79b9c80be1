/** The workbook as an act finds it, read once; and the tabs of a running campaign, drawn from it again. */
import type { Campaign } from '../domain/campaign';
import { type Finding, hasErrors } from '../domain/finding';
import { dayAt } from '../domain/instant';
import { fingerprintOf } from '../domain/rebalance';
import type { PlanVersion } from '../domain/rebalance/version';
import type { Ledger, LogEntry } from '../domain/record/ledger';
import { isFilled, type Submissions } from '../domain/record/submission';
import type { Language } from '../messages/shape';
import { type CellWrite, type Compiled, compile, type Snapshot, tabOf } from '../sheets-api';
import { type Fill, type Places, placeOf, readCampaign } from '../workbook/decode';
import { type Daily, readDaily } from '../workbook/decode/daily';
import { readSide, type Side } from '../workbook/decode/side';
import type { EntryKey, Tab, TabKey } from '../workbook/model';
import type { ReadTab } from '../workbook/read';
import {
  closedTab,
  currentPlan,
  entryTabs,
  homesOf,
  logLine,
  logTab,
  mirrorTab,
  obstaclesTab,
  officialTab,
  organisationsTab,
  PUBLISHED_RANGE,
  progressTab,
  publishedTab,
  quotaTabs,
  type Scene,
  settingsTab,
  trackingTab,
  unitsTab,
  versionsTab,
} from '../workbook/tabs';
import { AppError } from './app-error';
import { refuseLeaders } from './batch';
import type { Ports } from './ports';

/** What a scene goes by beside what was read. */
type Clock = Pick<Ports, 'now' | 'version'>;

/** The forms, and what stands in the other tabs of ours. */
export interface Work {
  snapshot: Snapshot;
  /** Null when the forms have errors. */
  campaign: Campaign | null;
  findings: Finding[];
  places: Places;
  fills: Fill[];
  /** Null when there is no campaign. */
  daily: Daily | null;
  side: Side | null;
  language: Language;
}

/** A campaign whose tables stand. */
export interface RunningWork extends Work {
  campaign: Campaign;
  daily: Daily;
  side: Side;
  scene: Scene;
}

/** @throws AppError NO_FORMS */
export function readWork(snapshot: Snapshot, language: Language): Work {
  const settings = tabOf(snapshot, 'settings');
  const units = tabOf(snapshot, 'units');
  if (settings === null || units === null) throw new AppError('NO_FORMS');
  const forms = readCampaign(settings, units);
  const campaign = hasErrors(forms.findings) ? null : forms.campaign;
  const tabs = snapshot.sheets.map(({ tab }) => tab).filter((tab): tab is ReadTab => tab !== null);
  const daily = campaign === null ? null : readDaily(tabs, campaign);
  const side = campaign === null ? null : readSide(tabs, campaign);
  return {
    snapshot,
    language,
    ...forms,
    campaign,
    places: joined([
      forms.places,
      ...(daily === null ? [] : [daily.places]),
      ...(side === null ? [] : [side.places]),
    ]),
    daily,
    side,
  };
}

function joined(places: readonly Places[]): Places {
  return {
    get(path) {
      for (const one of places) {
        const found = one.get(path);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/**
 * The same for acts of the day, which need standing tables made from the forms as they are now.
 * @throws AppError NOT_SECRETARY, FORMS_CHANGED, and those of `readStanding`
 */
export function readRunning(ports: Clock, snapshot: Snapshot, language: Language): RunningWork {
  // Before anything is asked: a leader would answer all questions and be stopped at the write.
  refuseLeaders(snapshot);
  const work = readStanding(ports, snapshot, language);
  if (currentPlan(work.scene).fingerprint !== fingerprintOf(work.campaign))
    throw new AppError('FORMS_CHANGED');
  return work;
}

/**
 * The same for acts that only look: the forms may have changed since the tables were made.
 * @throws AppError NO_FORMS, FORMS_WRONG, NOT_BUILT
 */
export function readStanding(ports: Clock, snapshot: Snapshot, language: Language): RunningWork {
  const work = readWork(snapshot, language);
  const { campaign, daily, side } = work;
  if (campaign === null || daily === null || side === null) throw new AppError('FORMS_WRONG');
  if (daily.versions.length === 0) throw new AppError('NOT_BUILT');
  return {
    ...work,
    campaign,
    daily,
    side,
    scene: sceneOf(ports, { ...work, campaign, daily }, daily.versions),
  };
}

export function sceneOf(
  ports: Clock,
  { campaign, daily, language }: Work & { campaign: Campaign; daily: Daily },
  versions: PlanVersion[],
): Scene {
  const homes: Map<string, EntryKey> = homesOf(campaign, daily.homes);
  return {
    campaign,
    versions,
    ledger: daily.ledger,
    homes,
    language,
    today: dayAt(ports.now()),
    code: ports.version,
  };
}

/** Whether anybody has typed or closed anything: from then on a plan is changed, not replaced. */
export function isStarted(submissions: Submissions, ledger: Ledger): boolean {
  return (
    ledger.closings.length > 0 ||
    submissions.tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)))
  );
}

/** Every tab of a running campaign but the forms and what was found. */
export function runningTabs(scene: Scene): Tab[] {
  const { campaign, language } = scene;
  return [
    ...entryTabs(scene),
    progressTab(scene),
    trackingTab(scene),
    ...quotaTabs(campaign, currentPlan(scene).plan, language, scene.versions),
    obstaclesTab(scene),
    officialTab(scene),
    ...(campaign.organisations.length > 0 ? [organisationsTab(scene)] : []),
    logTab(language),
    mirrorTab(scene),
    closedTab(scene),
    versionsTab(scene),
    publishedTab(scene),
  ];
}

/** A cell of a form filled in; `over` what stands there. */
export type FormFill = Omit<Fill, 'value'> & { value: string | number; over?: boolean };

export interface Redraw {
  /** The tabs to compare and write; the others are only referred to. All when left out. */
  only?: (key: TabKey) => boolean;
  /** Further tabs, such as what was found. */
  more?: Tab[];
  writes?: CellWrite[];
  log?: LogEntry[];
  fills?: FormFill[];
  drop?: TabKey[];
  /** Lines that leave a form, by unit. */
  deleteRows?: { tab: TabKey; row: string }[];
}

/** Compiles a scene over what stands: one batch, empty when everything is as wanted. */
export function redraw(
  ports: Pick<Ports, 'userEmail'>,
  { snapshot, language }: Work,
  scene: Scene,
  change: Redraw = {},
): Compiled {
  const {
    only = () => true,
    more = [],
    writes = [],
    log = [],
    fills = [],
    drop = [],
    deleteRows = [],
  } = change;
  const all = runningTabs(scene);
  const { campaign } = scene;
  const drawn = all.filter(({ key }) => only(key));
  // What is kept hidden comes behind what is shown.
  const ordered = [...all.filter(({ hidden }) => !hidden), ...more, ...all.filter(({ hidden }) => hidden)];
  const tabs = ordered.filter((tab) => more.includes(tab) || drawn.includes(tab));
  return compile({ tabs, names: [PUBLISHED_RANGE] }, snapshot, {
    editor: ports.userEmail(),
    reset: [],
    drop,
    order: ordered.map(({ key }) => key),
    referred: [
      ...all.filter((tab) => !drawn.includes(tab)),
      settingsTab(campaign, language),
      unitsTab(campaign, language),
    ],
    fills,
    writes,
    deleteRows,
    log: log.map((entry) => logLine(entry, campaign, language)),
  });
}

export { placeOf };
