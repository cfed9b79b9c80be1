/** Reports and the words to send. Making, freezing and correcting are acts: see `act`. */
import * as z from 'zod/mini';
import { openTab } from '../../app/show';
import { reportsView } from '../../app/sidebar/reports';
import { goToFigure, sendingOf } from '../../app/sidebar/sending';
import { REPORT_TABS } from '../../workbook/model';
import { LANGUAGE } from '../run';
import { endpoint, nothing, path } from './endpoint';

const SHOWN = [...REPORT_TABS, 'frozen', 'restated', 'sending', 'picture', 'consolidated', 'wards'] as const;

export const reportCalls = {
  reports: endpoint(nothing, (ports) => reportsView(ports, LANGUAGE)),
  showReport: endpoint(z.strictObject({ tab: z.enum(SHOWN) }), (ports, { tab }) => openTab(ports, tab)),
  words: endpoint(nothing, (ports) => sendingOf(ports, LANGUAGE)),
  goToFigure: endpoint(z.strictObject({ column: path }), (ports, { column }) => goToFigure(ports, column)),
};
