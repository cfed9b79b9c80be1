/** Opening, going to cells, and the acts of the menu. */
import * as z from 'zod/mini';
import { foundOf, goToFinding } from '../../app/sidebar/found';
import { goTo } from '../../app/sidebar/go-to';
import { chooseLanguage, chosenLanguage } from '../../app/sidebar/language';
import { viewOf } from '../../app/sidebar/open';
import { LANGUAGE } from '../run';
import { SIDEBAR_ACTS, SIDEBAR_CHECKS } from '../sidebar-acts';
import { day, endpoint, nameIn, nothing, path, unit } from './endpoint';

export const todayCalls = {
  open: endpoint(nothing, (ports) => ({
    language: chosenLanguage(ports.choices, LANGUAGE),
    /** Of the tabs and the dialogs. */
    tabLanguage: LANGUAGE,
    view: viewOf(ports, LANGUAGE),
  })),
  language: endpoint(z.strictObject({ language: z.enum(['vi', 'en']) }), (ports, { language }) =>
    chooseLanguage(ports.choices, language),
  ),
  goTo: endpoint(z.strictObject({ unit, day: z.nullable(day) }), goTo),
  goToFinding: endpoint(z.strictObject({ path }), (ports, finding) =>
    goToFinding(ports, LANGUAGE, finding.path),
  ),
  /** Runs an act with the dialogs it has, then looks again: what the panel shows is never older than the last act. */
  act: endpoint(z.strictObject({ act: nameIn(SIDEBAR_ACTS) }), (ports, { act }) => {
    SIDEBAR_ACTS[act](ports);
    return { view: viewOf(ports, LANGUAGE) };
  }),
  check: endpoint(z.strictObject({ check: nameIn(SIDEBAR_CHECKS) }), (ports, { check }) => {
    const found = foundOf(SIDEBAR_CHECKS[check](ports), LANGUAGE);
    return { view: viewOf(ports, LANGUAGE), found };
  }),
};
