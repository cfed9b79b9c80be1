/**
 * The city's reports as tabs ready to be printed: the same renderer as in a ward. Figures of BC ngày are formulas over
 * "Tổng hợp"; days, times and places stand as they were when the run ended that drew them.
 */
import { cityReports } from '../../../domain/consolidation/reports';
import type { Consolidation, WardSummary } from '../../../domain/consolidation/totals';
import { dayAt, type Instant } from '../../../domain/instant';
import { keyIn } from '../../../domain/report/blocks';
import { endsOf, type Headline } from '../../../domain/report/headline';
import type { Report } from '../../../domain/report/report';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import type { Area, Tab } from '../../model';
import type { SendingWords } from '../../sending-words';
import { reportTab } from '../report';
import type { Figure } from '../report/figures';
import { pictureTab } from '../sending/picture';
import { sendingTab } from '../sending/words';
import { type CityOffice, cityScene } from './city-campaign';
import { cityFigures } from './city-figures';
import { linesAbove, remarksOf } from './city-remarks';

/** Rows of the picture: so many fit a screen of a phone. */
const MOST_PICTURED = 30;

/** What the tabs are drawn of. */
export interface CityPaper {
  consolidation: Consolidation;
  office: CityOffice;
  words: SendingWords;
  /** The moment the figures go by. */
  clock: Instant;
  language: Language;
}

/** BC ngày, Chưa báo, Xếp hạng, the words to send and the picture; none before the first cut-off. */
export function cityReportTabs(paper: CityPaper): Tab[] {
  const { consolidation, office, words, language } = paper;
  const [daily, late, ranking] = cityReports(consolidation);
  if (daily === undefined || late === undefined) return [];
  const { campaign } = cityScene(consolidation, office, 'ward', language);
  const headline = headlineOf(consolidation, daily);
  return [
    ...[daily, late, ...(ranking === undefined ? [] : [ranking])].map((report) => drawn(report, paper)),
    sendingTab(headline, words, campaign, language),
    pictured(headline, paper),
  ];
}

/** Tabs by the reports they show, in the order of `cityReportTabs`. */
function drawn(report: Report, { consolidation, office, clock, language }: CityPaper): Tab {
  const scene = cityScene(consolidation, office, 'team', language);
  const tab = reportTab(report, scene, {
    made: dayAt(clock),
    entries: { days: [], tables: [] },
    own: {
      figures: report.kind === 'daily' ? cityFigures(consolidation) : new Map<string, Figure>(),
      above: (across) => linesAbove(report, consolidation, clock, across, language),
      remarks: remarksOf(report, consolidation, language),
    },
  });
  const apart = translate(language, report.kind === 'ranking' ? 'reports.sheet.apart' : SAID_APART);
  return { ...tab, areas: tab.areas.map((area) => (area.name === 'apartWords' ? told(area, apart) : area)) };
}

const SAID_APART = 'consolidation.papers.apart';

function told(area: Area, text: string): Area {
  return { ...area, content: { kind: 'constant', values: [[text]] } };
}

/** Who is expected are the wards; heard are those in the sums of which somebody said something. */
function headlineOf({ day, wards }: Consolidation, report: Report): Headline {
  const heard = ({ included, figures }: WardSummary) => included && !(figures?.day === day && figures.silent);
  const blocks = [...new Set(report.columns.filter(({ head }) => head === 'toDate').map((one) => one.block))];
  return {
    report,
    blocks: blocks.map((of) => ({ of, ...endsOf(report, of) })),
    isClosed: false,
    expected: wards.map(({ key }) => key),
    silent: wards.filter((ward) => !heard(ward)).map(({ key }) => key),
  };
}

/** By area where the list is divided; of many wards those that have most to catch up. */
function pictured(headline: Headline, { consolidation, office, language }: CityPaper): Tab {
  const { campaign } = cityScene(consolidation, office, 'ward', language);
  const { report, blocks } = headline;
  const top = report.rows.filter(({ level }) => level === 1);
  if (top.length <= MOST_PICTURED) return pictureTab(headline, campaign, language);
  const gapKey = keyIn({ of: blocks[0]?.of ?? null }, 'gap');
  const gapOf = (cell: unknown) => (typeof cell === 'number' ? cell : Number.POSITIVE_INFINITY);
  const last = [...top]
    .sort((a, b) => gapOf(a.cells[gapKey]) - gapOf(b.cells[gapKey]))
    .slice(0, MOST_PICTURED);
  const note = translate(language, 'consolidation.papers.pictured', { count: MOST_PICTURED });
  return pictureTab(
    { ...headline, report: { ...report, rows: top.filter((row) => last.includes(row)) } },
    { ...campaign, name: [campaign.name, note].filter((text) => text !== '').join('. ') },
    language,
  );
}
