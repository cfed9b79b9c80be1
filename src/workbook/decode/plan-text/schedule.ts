/** When: the period, the days its name claims, and the phases it falls into. */
import type { Period } from '../../../domain/campaign';
import { addDays } from '../../../domain/day';
import type { Range } from './days';
import { offer, type PlanOffer } from './offer';
import type { Read, Reading } from './reading';
import type { Sentence } from './sentences';

export interface PhaseRead extends Period {
  from: Read;
  name: string;
}

/** A stretch of its own with its own subject: "Cao điểm 60 ngày, đêm tuyên truyền …: từ … đến …". */
export interface Stretch extends Period {
  from: Read;
  why: Range['why'];
  statedDays: number | null;
}

export interface Schedule {
  offers: PlanOffer[];
  phases: PhaseRead[];
  /** Two or more stretches under the heading of time, no phases: each belongs to indicators of its own. */
  stretches: Stretch[];
  /** Paragraphs whose days are spoken for. */
  used: ReadonlySet<Sentence>;
}

const PHASE =
  /^[\s+*-]*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s*|[a-z]\)\s*)?(?:thoi gian )?((?:giai doan|chang|dot)\s*(?:thu )?(?:\d{1,2}|[ivx]{1,4}|mot|hai|ba|bon|nhat|nhi))\b/;
const TIME = /\bthoi gian\b|\btien do\b|\bthoi han\b/;
const CLAIM =
  /\b(\d{1,3})\s*ngay\s*(?:,|va|\/)?\s*d[ea]m\b|(?:\bdot|\bcao diem|\bchien dich|\btrong)\s+["“]?(\d{1,3})\s+ngay\b/;

export function schedule({ sentences }: Reading, title: Sentence | null): Schedule {
  const offers: PlanOffer[] = [];
  const used = new Set<Sentence>();
  const phases = phasesOf(sentences);
  phases.forEach(({ from, name, first, last }, i) => {
    used.add(from);
    const why = from.ranges[0]!.why;
    offers.push(offer(`phases[${i}].name`, { what: 'text', value: name }, from));
    offers.push(offer(`phases[${i}].period`, { what: 'period', value: { first, last } }, from, why));
    const days = claimed(from.plain);
    if (days !== null) offers.push(offer(`phases[${i}].statedDays`, { what: 'number', value: days }, from));
  });
  const stretches = stretchesOf(sentences, phases, title, used);
  offers.push(...periodOf(stretches, phases));
  const named = title === null ? null : claimed(title.plain);
  if (named !== null && stretches.length < 2)
    offers.push(offer('statedDays', { what: 'number', value: named }, title!));
  else if (stretches.length === 1 && phases.length === 0 && stretches[0]!.statedDays !== null)
    offers.push(offer('statedDays', { what: 'number', value: stretches[0]!.statedDays }, stretches[0]!.from));
  return { offers, phases, stretches: stretches.length > 1 && phases.length === 0 ? stretches : [], used };
}

export function claimed(plain: string): number | null {
  const found = CLAIM.exec(plain);
  return found === null ? null : Number(found[1] ?? found[2]);
}

/** Two at least, numbered, each with its days, in order; one alone is a round or a heading. */
function phasesOf(sentences: readonly Read[]): PhaseRead[] {
  const out: PhaseRead[] = [];
  for (const from of sentences) {
    const found = PHASE.exec(from.plain);
    const range = from.ranges[0];
    if (found === null || range === undefined || /\b(?:bao cao|so lieu)\b/.test(from.plain)) continue;
    if (out.length > 0 && range.first <= out[out.length - 1]!.last) continue;
    out.push({
      from,
      name: phaseName(from, found.index + found[0].length - found[1]!.length),
      first: range.first,
      last: range.last,
    });
  }
  return out.length > 1 ? out : [];
}

function phaseName({ text, plain }: Sentence, start: number): string {
  const rest = plain.slice(start);
  const end =
    /[:(]|,?\s*(?:thuc hien\s*)?tu (?:ngay|\d)|,/.exec(rest.replace(/ngay, d/g, 'ngay. d'))?.index ??
    rest.length;
  return text
    .slice(start, start + Math.min(end, 80))
    .replace(/[\s–-]+$/, '')
    .trim();
}

function stretchesOf(
  sentences: readonly Read[],
  phases: readonly PhaseRead[],
  title: Sentence | null,
  used: Set<Sentence>,
): Stretch[] {
  const out: Stretch[] = [];
  const inPhases = new Set(phases.map(({ from }) => from.paragraph));
  for (const from of sentences) {
    if (inPhases.has(from.paragraph) || /\b(?:so lieu|thong ke)\b/.test(from.plain)) continue;
    const timely =
      TIME.test(from.plain) ||
      (from.mark !== 'plus' && TIME.test(from.under[from.under.length - 1] ?? '')) ||
      from.under.slice(-2).some((above) => /thoi gian (?:thuc hien|trien khai|to chuc)/.test(above));
    const titled = from.at === title?.at;
    const opening =
      /(?:thuc hien|trien khai|to chuc|phat dong|cao diem|chien dich|dien ra|bat dau)[^.;]{0,80}$/;
    for (const range of from.ranges) {
      const said = opening.test(from.plain.slice(0, range.start));
      if (!timely && !titled && !(said && !from.preamble && !/\bbao cao\b/.test(from.plain))) continue;
      used.add(from);
      const { first, last } = range;
      out.push({
        from,
        first,
        last,
        why: range.why ?? (timely || titled ? null : 'INFERRED'),
        statedDays: claimed(from.plain),
      });
    }
    if (timely && from.ranges.length === 0) out.push(...counted(from, used));
  }
  // Said in the title and in the section on time alike; where they differ both are offered.
  const seen = new Set<string>();
  const sure = out.some(({ why }) => why === null);
  return out.filter(({ first, last, why }) => {
    const key = `${first} ${last}`;
    if (seen.has(key) || (sure && why === 'INFERRED')) return false;
    seen.add(key);
    return true;
  });
}

/** "25 ngày kể từ ngày 01/6/2023" */
function counted(from: Read, used: Set<Sentence>): Stretch[] {
  const found = /(\d{1,3})\s*ngay(?:\s*,?\s*d[ea]m)?[^.;\d]{0,40}(?:ke tu|tu|bat dau)\s+(?:ngay\s+)?$/.exec(
    from.plain.slice(0, from.days[0]?.start ?? 0),
  );
  const day = from.days[0];
  if (found === null || day === undefined || Number(found[1]) < 2) return [];
  used.add(from);
  return [
    {
      from,
      first: day.day,
      last: addDays(day.day, Number(found[1]) - 1),
      why: 'COUNTED',
      statedDays: Number(found[1]),
    },
  ];
}

function periodOf(stretches: readonly Stretch[], phases: readonly PhaseRead[]): PlanOffer[] {
  if (stretches.length > 0) {
    const each = stretches.map(({ from, first, last, why }) =>
      offer('period', { what: 'period', value: { first, last } }, from, why),
    );
    const first = stretches.map((one) => one.first).sort()[0]!;
    const last = stretches
      .map((one) => one.last)
      .sort()
      .slice(-1)[0]!;
    const whole = stretches.some((one) => one.first === first && one.last === last);
    if (!whole && stretches.length > 1)
      return [offer('period', { what: 'period', value: { first, last } }, stretches[0]!.from, 'SPANNED')];
    return each;
  }
  if (phases.length === 0) return [];
  const value = { first: phases[0]!.first, last: phases[phases.length - 1]!.last };
  return [offer('period', { what: 'period', value }, phases[0]!.from, 'SPANNED')];
}
