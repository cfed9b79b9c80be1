/** Conditional formats and validations changed in a browser. */

import type { Sheet } from './book';
import { closeRect } from './draft';
import type { EngineCommand } from './engine';
import { type Mirror, Refusal, rectOfZone, type Zone } from './mirror';
import type { Rect } from './rect';
import { readEngineCondition, readEngineConditional } from './unproject';
import { setValidation } from './validations';

export type Handler = (mirror: Mirror, command: EngineCommand) => void;

interface EngineRule {
  id: string;
  isBlocking?: boolean;
  criterion: { type: string; values: string[]; displayStyle?: string };
}

function rectsOf(command: EngineCommand): Rect[] {
  return (command.ranges as { _zone: Zone }[]).map(({ _zone }) => rectOfZone(_zone));
}

function unknownRule(): Refusal {
  return new Refusal('invalid', 'This rule is not available in the local workbook.');
}

export const RULE_HANDLERS: Record<string, Handler> = {
  ADD_CONDITIONAL_FORMAT(mirror, command) {
    const sheet = mirror.sheet(command);
    const cf = command.cf as { id: string; rule: Parameters<typeof readEngineConditional>[0] };
    const at = rectsOf(command).map((rect) => closeRect(sheet, rect));
    for (const rect of at) mirror.guardCells(sheet, rect);
    const known = sheet.conditionals.find((rule) => rule.id === cf.id);
    const rule = readEngineConditional(cf.rule);
    if (rule === null) throw unknownRule();
    const made = { id: cf.id, at, rule };
    mirror.ruled.add(sheet.id);
    const others = sheet.conditionals;
    const conditionals =
      known === undefined ? [...others, made] : others.map((other) => (other === known ? made : other));
    mirror.put({ ...sheet, conditionals });
  },
  REMOVE_CONDITIONAL_FORMAT(mirror, command) {
    const sheet = mirror.sheet(command);
    mirror.guardTab(sheet);
    mirror.ruled.add(sheet.id);
    mirror.put({ ...sheet, conditionals: sheet.conditionals.filter(({ id }) => id !== command.id) });
  },
  ADD_DATA_VALIDATION_RULE(mirror, command) {
    const sheet = mirror.sheet(command);
    const rule = command.rule as EngineRule;
    const { type, values, displayStyle } = rule.criterion;
    const known = sheet.validations.find(({ id }) => id === rule.id);
    const condition = readEngineCondition(type, values, 'validation');
    if (condition === null) throw unknownRule();
    const made = {
      condition,
      // The engine's copy of a rule never blocks (see project-rules.ts); one made in a browser does if it says so.
      strict: known?.strict ?? rule.isBlocking ?? false,
      showCustomUi: known?.showCustomUi ?? (displayStyle !== undefined && displayStyle !== 'plainText'),
      inputMessage: known?.inputMessage ?? null,
    };
    let next: Sheet = { ...sheet, validations: sheet.validations.filter((other) => other !== known) };
    // A formula of the engine's rule is told from the first cell of each of its ranges.
    for (const rect of rectsOf(command)) {
      mirror.guardCells(sheet, rect);
      next = setValidation(next, closeRect(sheet, rect), made, () => mirror.newId());
    }
    mirror.ruled.add(sheet.id);
    mirror.put(next);
  },
  REMOVE_DATA_VALIDATION_RULE(mirror, command) {
    const sheet = mirror.sheet(command);
    mirror.guardTab(sheet);
    mirror.ruled.add(sheet.id);
    mirror.put({ ...sheet, validations: sheet.validations.filter(({ id }) => id !== command.id) });
  },
};
