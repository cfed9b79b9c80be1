/** Reports as tabs: one renderer for all kinds, small tables of formulas and words behind it. */
export { type Drawing, reportTab } from './report-tab';
