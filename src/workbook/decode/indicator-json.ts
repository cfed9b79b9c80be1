/** The indicator columns of "Thiết lập", and the targets by phase that belong to them. */
import {
  type Fill,
  findKey,
  itemsOf,
  type Json,
  type KeyedName,
  newKey,
  reportMissing,
  reportUnknown,
} from './answers';
import type { Answer, SettingsForm } from './settings-form';

/** Fields that say nothing for an indicator of the other kind. */
const ONLY_RATE = /^ind\.(numerator|denominator|rateLabel\d+|ratePercent\d+)$/;
const BOTH = /^ind\.(name|key|kind|first|last|statedDays)$/;

/** @param phases for targets by phase */
export function indicatorsOf(
  form: SettingsForm,
  fills: Fill[],
  phases: readonly KeyedName[],
): { json: Json[]; names: KeyedName[] } {
  const used = form.slots.map((_, slot) => slot).filter((slot) => isUsed(form, slot));
  if (used.length === 0) reportMissing(form, 'ind.name');
  const taken = new Set<Answer>(used.map((slot) => form.answer('ind.key', null, slot)));
  const indicators = used.map((slot): Json & { key: string; name: unknown; kind: string } => {
    const key = String(
      form.answer('ind.key', null, slot) ?? newKey('indicator', taken, form.spot('ind.key', slot), fills),
    );
    return indicatorAt(form, slot, key);
  });
  const names = indicators.map(({ key, name }) => ({ key, name: String(name ?? '') }));
  const counts = names.filter((_, i) => indicators[i]!.kind === 'count');
  const targets = phaseTargets(form, counts, phases);
  for (const indicator of indicators)
    if (indicator.kind === 'count')
      indicator.phaseTargets = targets
        .filter(({ indicator: key }) => key === indicator.key)
        .map(({ json }) => json);
  return { json: indicators, names };
}

function isUsed(form: SettingsForm, slot: number): boolean {
  return form.slotRows().some((id) => isFilled(form, id, slot));
}

function isFilled(form: SettingsForm, id: string, slot: number): boolean {
  const spot = form.spot(id, slot);
  return spot !== null && !form.reader.isBlank(spot);
}

function indicatorAt(
  form: SettingsForm,
  slot: number,
  key: string,
): Json & { key: string; name: unknown; kind: string } {
  const base = `indicators.${key}`;
  const read = (id: string, path: string = id) => form.answer(`ind.${id}`, `${base}.${path}`, slot);
  const name = read('name');
  const spot = form.spot('ind.name', slot);
  if (spot !== null) form.reader.place(base, spot);
  if (name === null) reportMissing(form, 'ind.name', slot);
  const kind = String(read('kind') ?? 'count');
  reportUnused(form, slot, kind);
  const common = { key, name, kind, period: periodOf(form, slot, base), statedDays: read('statedDays') };
  return kind === 'rate'
    ? { ...common, ...rateFields(form, slot, base) }
    : {
        ...common,
        unit: read('unit') ?? '',
        target: targetOf(form, slot, base),
        deadline: deadlineOf(form, slot, base),
        statedDaily: read('statedDaily'),
        baseline: baselineOf(form, slot, base),
        supply: read('supply'),
        eligible: read('eligible'),
        excludeHolders: read('excludeHolders') === 'yes',
      };
}

function reportUnused(form: SettingsForm, slot: number, kind: string): void {
  for (const id of form.slotRows()) {
    const belongs = BOTH.test(id) || ONLY_RATE.test(id) === (kind === 'rate');
    if (!belongs && isFilled(form, id, slot))
      form.report('FORM_FIELD_UNUSED', 'warning', form.spot(id, slot), { label: form.labelOf(id) });
  }
}

function periodOf(form: SettingsForm, slot: number, base: string): Json | null {
  const first = form.answer('ind.first', `${base}.period.first`, slot);
  const last = form.answer('ind.last', `${base}.period.last`, slot);
  const spot = form.spot('ind.last', slot);
  if (spot !== null) form.reader.place(`${base}.period`, spot);
  if (first === null && last === null) return null;
  if (first === null) reportMissing(form, 'ind.first', slot);
  if (last === null) reportMissing(form, 'ind.last', slot);
  return { first, last };
}

function targetOf(form: SettingsForm, slot: number, base: string): Json | null {
  const kind = form.answer('ind.targetKind', `${base}.target.kind`, slot);
  const amount = form.answer('ind.target', `${base}.target`, slot);
  const spot = form.spot('ind.target', slot);
  if (amount === null) {
    if (kind !== null && spot !== null && form.reader.isBlank(spot))
      form.report('FORM_INCOMPLETE', 'warning', spot, { label: form.labelOf('ind.target') });
    return null;
  }
  return makeTarget(form, kind, Number(amount), spot!);
}

/** Without a kind the number is a total. */
function makeTarget(
  form: SettingsForm,
  kind: Answer,
  amount: number,
  spot: { row: number; column: number },
): Json | null {
  const { reader } = form;
  if (kind === 'percent') {
    const percent = reader.checkedPercent(amount, spot);
    return percent === null ? null : { kind, percent };
  }
  const value = reader.checkedWhole(amount, spot);
  return value === null ? null : { kind: kind === 'perDay' ? 'per-day' : 'total', value };
}

function deadlineOf(form: SettingsForm, slot: number, base: string): Json | null {
  const kind = form.answer('ind.deadlineKind', `${base}.deadline.kind`, slot);
  const day = form.answer('ind.deadline', `${base}.deadline`, slot);
  const spot = form.spot('ind.deadline', slot);
  if (day !== null) return { kind: kind ?? 'by', day };
  if (kind !== null && spot !== null && form.reader.isBlank(spot))
    form.report('FORM_INCOMPLETE', 'warning', spot, { label: form.labelOf('ind.deadline') });
  return null;
}

function baselineOf(form: SettingsForm, slot: number, base: string): Json | null {
  const value = form.answer('ind.baseline', `${base}.baseline`, slot);
  const rest = {
    asOf: form.answer('ind.baselineDay', `${base}.baseline.asOf`, slot),
    statedPercent: form.answer('ind.baselinePercent', `${base}.baseline.statedPercent`, slot),
    dossiers: form.answer('ind.dossiers', `${base}.baseline.dossiers`, slot),
  };
  if (value !== null) return { value, ...rest };
  if (Object.values(rest).some((one) => one !== null)) reportMissing(form, 'ind.baseline', slot);
  return null;
}

function rateFields(form: SettingsForm, slot: number, base: string): Json {
  const required = (id: string) => {
    const value = form.answer(`ind.${id}`, `${base}.${id}`, slot);
    if (value === null) reportMissing(form, `ind.${id}`, slot);
    return value;
  };
  const targets: Json[] = [];
  for (let number = 1; number <= form.rateRows(); number++) {
    const [labelId, percentId] = [`ind.rateLabel${number}`, `ind.ratePercent${number}`];
    const path = `${base}.targets.${targets.length}`;
    const label = form.answer(labelId, `${path}.label`, slot);
    const percent = form.answer(percentId, `${path}.percent`, slot);
    if (label === null && percent === null) continue;
    if (label === null) reportMissing(form, labelId, slot);
    if (percent === null) reportMissing(form, percentId, slot);
    targets.push({ label, percent });
  }
  return { numerator: required('numerator'), denominator: required('denominator'), targets };
}

/** With one count indicator its name need not be repeated. */
function phaseTargets(
  form: SettingsForm,
  counts: readonly KeyedName[],
  phases: readonly KeyedName[],
): { indicator: string; json: Json }[] {
  const resolve = (value: Answer, known: readonly KeyedName[], row: number, id: string): string | null => {
    if (value === null) return null;
    const key = findKey(String(value), known);
    if (key === null) reportUnknown(form, form.itemSpot('phaseTarget', row, id), String(value), known);
    return key;
  };
  const counted = new Map<string, number>();
  return itemsOf(form, 'phaseTarget', 'phaseTargets', (read, required, row) => {
    const named = counts.length === 1 ? (read('indicator') ?? counts[0]!.key) : required('indicator');
    const indicator = resolve(named, counts, row, 'indicator');
    const phase = resolve(required('phase'), phases, row, 'phase');
    const amount = required('target');
    const spot = form.itemSpot('phaseTarget', row, 'target')!;
    const target = amount === null ? null : makeTarget(form, read('targetKind'), Number(amount), spot);
    const index = counted.get(indicator ?? '') ?? 0;
    counted.set(indicator ?? '', index + 1);
    form.reader.place(`indicators.${indicator}.phaseTargets.${index}`, spot);
    form.reader.place(`indicators.${indicator}.phaseTargets.${phase}`, spot);
    if (index === 0) form.reader.place(`indicators.${indicator}.phaseTargets`, spot);
    return {
      indicator: indicator ?? '',
      json: { phase, target, mode: read('mode') ?? 'unstated', measure: read('measure') },
    };
  });
}
