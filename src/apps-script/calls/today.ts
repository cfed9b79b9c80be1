/** Opening, going to cells, and the acts of the menu. */
import * as z from 'zod/mini';
import { foundOf, goToFinding, MOST_LISTED, worded } from '../../app/sidebar/found';
import { goTo } from '../../app/sidebar/go-to';
import { chooseLanguage } from '../../app/sidebar/language';
import { viewOf } from '../../app/sidebar/open';
import type { SidebarPorts } from '../../app/sidebar/ports';
import { reportsView } from '../../app/sidebar/reports';
import { talk } from '../../app/sidebar/talk';
import { PAGES } from '../../messages/page';
import { REPORT_TABS } from '../../workbook/model';
import { LANGUAGE } from '../run';
import { REPORT_ACTS, SIDEBAR_ACTS } from '../sidebar-acts';
import { day, endpoint, nameIn, nothing, path, unit } from './endpoint';

/** What was answered to the questions so far. */
const given = z
  .array(
    z.strictObject({
      mark: z.string().check(z.maxLength(10)),
      answer: z.union([z.boolean(), z.string().check(z.maxLength(500)), z.null()]),
    }),
  )
  .check(z.maxLength(40));

const text = z.string().check(z.maxLength(1_000));
/** Lines as `act` has told them, without their texts. */
const found = z
  .array(
    z.strictObject({
      code: text,
      severity: z.enum(['error', 'warning', 'ask', 'note']),
      path,
      figures: z.record(
        text,
        z.union([z.number(), text, z.readonly(z.array(text).check(z.maxLength(2_000)))]),
      ),
    }),
  )
  .check(z.maxLength(MOST_LISTED));

function opened(ports: SidebarPorts) {
  const { language } = ports.ui;
  return {
    language,
    /** Those the page was not built with. */
    words: PAGES[language],
    /** Of the tabs. */
    tabLanguage: LANGUAGE,
    view: viewOf(ports, LANGUAGE),
  };
}

export const todayCalls = {
  open: endpoint(nothing, opened),
  /** The switch: everything is told anew. */
  language: endpoint(z.strictObject({ language: z.enum(['vi', 'en']) }), (ports, { language }) => {
    chooseLanguage(ports.choices, language);
    return opened({ ...ports, ui: { ...ports.ui, language } });
  }),
  goTo: endpoint(z.strictObject({ unit, day: z.nullable(day) }), goTo),
  goToFinding: endpoint(z.strictObject({ path }), (ports, finding) =>
    goToFinding(ports, LANGUAGE, finding.path),
  ),
  /** What a check found, in the language spoken now. */
  retell: endpoint(z.strictObject({ items: found }), (ports, { items }) => worded(items, ports.ui.language)),
  /**
   * Runs an act up to its next question, or to its end; then looks again: what the panel shows is never older than the
   * last act.
   */
  act: endpoint(
    z.strictObject({ act: nameIn(SIDEBAR_ACTS), report: z.nullable(z.enum(REPORT_TABS)), given }),
    (ports, { act, report, given }) => {
      const { said, question, result } = talk(ports, given, report, (own) => SIDEBAR_ACTS[act](own, report));
      const found = result === null ? null : foundOf(result, ports.ui.language);
      const isOfReports = REPORT_ACTS.includes(act);
      return {
        said,
        question,
        found,
        view: question === null && !isOfReports ? viewOf(ports, LANGUAGE) : null,
        reports: question === null && isOfReports ? reportsView(ports, LANGUAGE) : null,
      };
    },
  ),
};
