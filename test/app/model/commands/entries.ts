/** People fill in: they type, paste, clear, and get it wrong. */
import fc from 'fast-check';
import { LEADER, SECRETARY } from '../../desk';
import { pick, type Step, step } from '../command';
import { type Cell, cellKey, type Model } from '../model';
import type { Real } from '../real';
import { NUMBERS, type Said, WRONG } from '../said';

/** Mostly the leader, and mostly a day people are filling in. */
const who = fc.constantFrom(LEADER.email, LEADER.email, LEADER.email, SECRETARY.email);
const index = fc.nat(29);
const back = fc.oneof(
  { arbitrary: fc.constantFrom(0, 0, 1), weight: 4 },
  { arbitrary: fc.integer({ min: -2, max: 7 }), weight: 1 },
);
const said = fc.oneof(
  { arbitrary: fc.constantFrom(...NUMBERS), weight: 4 },
  { arbitrary: fc.constantFrom(...WRONG), weight: 1 },
);

/** A cell of the plan that stands: some team, so many days before today. */
function cellIn(model: Model, team: number, daysBack: number, indicator: number): Cell {
  const days = model.days();
  const today = days.filter((day) => day <= model.today()).length - 1;
  return {
    team: pick(model.built.teams, team).code,
    day: days[Math.min(days.length - 1, Math.max(0, today - daysBack))]!,
    indicator: pick(model.setting.indicators, indicator).key,
  };
}

const columnOf = ({ day, indicator }: Cell) => `${day}|${indicator}`;

export const types = fc.tuple(who, index, back, index, said).map(
  ([person, team, daysBack, indicator, what]): Step =>
    step(
      `${name(person)} types ${what.text} for team ${team}, ${daysBack} days back, indicator ${indicator}`,
      (model, real) => {
        const cell = cellIn(model, team, daysBack, indicator);
        const at = real.cell(cell.team, columnOf(cell));
        const { accepted } = real.person(person).type(real.entry().title, at, what.text);
        const open = person === SECRETARY.email ? true : model.isOpen(cell);
        if (open !== null) expect([cell, accepted]).toEqual([cell, open && model.takes(cell, what)]);
        if (accepted) model.put(person, cell, what);
      },
    ),
);

/** While another act goes on, the recorder has no lock: the number stands, and is found by the next check. */
export const typesUnseen = fc.tuple(index, back, index, fc.constantFrom(...NUMBERS)).map(
  ([team, daysBack, indicator, what]): Step =>
    step(
      `leader types ${what.text} unseen for team ${team}, ${daysBack} days back, indicator ${indicator}`,
      (model, real) => {
        const cell = cellIn(model, team, daysBack, indicator);
        real.host.switches.lockBusy = true;
        const { accepted } = real
          .person(LEADER.email)
          .type(real.entry().title, real.cell(cell.team, columnOf(cell)), what.text);
        real.host.switches.lockBusy = false;
        expect(real.host.failures.splice(0).map(({ handler }) => handler)).toEqual(
          accepted ? ['onEditRecorded'] : [],
        );
        if (accepted) model.set(cellKey(cell), what.stored);
      },
    ),
);

export const clears = fc.tuple(who, index, back, index).map(
  ([person, team, daysBack, indicator]): Step =>
    step(
      `${name(person)} clears team ${team}, ${daysBack} days back, indicator ${indicator}`,
      (model, real) => {
        const cell = cellIn(model, team, daysBack, indicator);
        const { accepted } = real
          .person(person)
          .clear(real.entry().title, real.cell(cell.team, columnOf(cell)));
        const open = person === SECRETARY.email ? true : model.isOpen(cell);
        if (open !== null) expect([cell, accepted]).toEqual([cell, open]);
        if (accepted) model.put(person, cell, null);
      },
    ),
);

/** Down the rows as they stand, from one team on; as far as the rows are teams'. */
export const pastes = fc
  .tuple(
    who,
    index,
    back,
    index,
    fc.array(fc.option(said, { nil: null, freq: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([person, team, daysBack, indicator, texts]): Step =>
      step(
        `${name(person)} pastes ${texts.map((one) => one?.text ?? 'nothing').join(', ')} from team ${team}, ${daysBack} days back, indicator ${indicator}`,
        (model, real) => {
          const from = cellIn(model, team, daysBack, indicator);
          const block = blockFrom(model, real, from, texts);
          const outcome = real.person(person).paste(
            real.entry().title,
            real.cell(from.team, columnOf(from)),
            block.map(([, what]) => [what?.text ?? '']),
          );
          const open =
            person === SECRETARY.email ? block.map(() => true) : block.map(([cell]) => model.isOpen(cell));
          if (!open.includes(null)) expect([from, outcome.accepted]).toEqual([from, !open.includes(false)]);
          if (outcome.accepted) for (const [cell, what] of block) model.put(person, cell, what);
        },
      ),
  );

function blockFrom(
  model: Model,
  real: Real,
  from: Cell,
  texts: readonly (Said | null)[],
): [Cell, Said | null][] {
  const { rows } = real.entry();
  const teamAt = new Map([...rows].map(([team, row]) => [row, team]));
  const own = new Set(model.built.teams.map(({ code }) => code));
  const block: [Cell, Said | null][] = [];
  for (const [i, what] of texts.entries()) {
    const team = teamAt.get(rows.get(from.team)! + i);
    if (team === undefined || !own.has(team)) break;
    block.push([{ ...from, team }, what]);
  }
  return block;
}

function name(person: string): string {
  return person === SECRETARY.email ? 'secretary' : 'leader';
}
