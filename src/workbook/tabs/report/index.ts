/** Reports as tabs: one renderer for all kinds, small tables of formulas and words behind it; and the signed paper. */
export { type Paper, paperTab } from './paper-tab';
export { type Drawing, reportTab } from './report-tab';
