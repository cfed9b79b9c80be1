/** The forms back to a campaign: whatever people did to them, what cannot be read is named with its cell. */
import type { Campaign } from '../../domain/campaign';
import { type Finding, hasErrors } from '../../domain/finding';
import { parseCampaign } from '../../domain/schema';
import { translate } from '../../messages/translate';
import { type Places, placeOf } from '../places';
import { a1, type ReadTab } from '../read';
import type { Fill } from './answers';
import { settingsJson } from './campaign-json';
import { FormReader } from './form-reader';
import { SettingsForm } from './settings-form';
import { readUnitRows } from './unit-rows';
import { unitsJson } from './unit-tree';

export { type Place, type Places, placeOf } from '../places';
export type { Fill } from './answers';

/**
 * @returns the campaign, or null and at least one error; where each field stands; the blank cells (codes, keys) whose
 * values were made and should be written, so that they stay the same from then on
 */
export function readCampaign(
  settings: ReadTab,
  units: ReadTab,
): { campaign: Campaign | null; findings: Finding[]; places: Places; fills: Fill[] } {
  const settingsReader = new FormReader(settings);
  const unitsReader = new FormReader(units);
  const readers = [settingsReader, unitsReader];
  const form = SettingsForm.read(settingsReader);
  const given = form === null ? null : settingsJson(form);
  const period = (given?.json.period ?? {}) as { first?: string; last?: string };
  const rows = readUnitRows(unitsReader, period);
  if (rows !== null && rows.length === 0) unitsReader.report('FORM_NO_UNITS', 'error', { row: 0, column: 0 });
  const tree =
    rows === null || given === null ? null : unitsJson(unitsReader, rows, given.levels, given.area);
  const findings = [...settingsReader.findings, ...unitsReader.findings];
  const places: Places = new Map([...settingsReader.places, ...unitsReader.places]);
  if (given === null || tree === null || hasErrors(findings))
    return { campaign: null, findings, places, fills: [] };
  const parsed = parseCampaign({ ...given.json, units: tree.json });
  return {
    campaign: parsed.campaign,
    findings: [...findings, ...parsed.findings.map((one) => inWordsOfTheForm(one, places, readers))],
    places,
    fills: parsed.campaign === null ? [] : [...given.fills, ...tree.fills],
  };
}

/** A file's field is known by its path, the answer of a form by its label and cell: "label (C10)". */
function inWordsOfTheForm(finding: Finding, places: Places, readers: readonly FormReader[]): Finding {
  if (finding.figures.field === undefined) return finding;
  const place = placeOf(places, finding.path);
  const cell = place === null ? '' : a1(place.row, place.column);
  const label = readers.find(({ tab }) => tab.key === place?.tab)?.labels.get(cell);
  const field = label === undefined ? translate('vi', 'tabs.findings.whole') : `${label} (${cell})`;
  return { ...finding, figures: { ...finding.figures, field } };
}
