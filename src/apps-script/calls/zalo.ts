/** Messages to group chats, and numbers out of them. */
import * as z from 'zod/mini';
import { readMessages, weighEntries } from '../../app/zalo/read';
import { readReminders } from '../../app/zalo/reminders';
import { lastWrite, undoEntries } from '../../app/zalo/undo';
import { writeEntries } from '../../app/zalo/write';
import { CEILING } from '../../domain/record/submission';
import { LANGUAGE } from '../run';
import { day, endpoint, nothing, unit } from './endpoint';

const text = (most: number) => z.string().check(z.maxLength(most));
/** A day's chatter of a large ward is far below. */
const chat = text(200_000);
const whole = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative(), z.maximum(CEILING));
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1), z.maxLength(2_000));

const spot = { unit, day, indicator: text(60) };
const said = { ...spot, value: count, at: z.nullable(whole), sender: text(200) };

export const zaloCalls = {
  reminders: endpoint(nothing, (ports) => readReminders(ports, LANGUAGE)),
  readMessages: endpoint(z.strictObject({ text: chat }), (ports, given) =>
    readMessages(ports, LANGUAGE, given.text),
  ),
  /** Nothing is written: what people have made of lines that were asked about. */
  weighEntries: endpoint(
    z.strictObject({ entries: list(z.strictObject({ ...said, line: whole, text: text(300) })) }),
    (ports, { entries }) => weighEntries(ports, LANGUAGE, entries),
  ),
  writeEntries: endpoint(
    z.strictObject({
      entries: list(
        z.strictObject({ ...said, stands: z.union([z.null(), z.number(), z.boolean(), text(5_000)]) }),
      ),
    }),
    (ports, { entries }) => writeEntries(ports, LANGUAGE, entries),
  ),
  lastWrite: endpoint(nothing, (ports) => lastWrite(ports, LANGUAGE)),
  undoEntries: endpoint(z.strictObject({ entries: list(z.strictObject(spot)) }), (ports, { entries }) =>
    undoEntries(ports, LANGUAGE, entries),
  ),
};
