/** Messages to group chats, and numbers out of them. */
import * as z from 'zod/mini';
import { readMessages } from '../../app/zalo/read';
import { readReminders } from '../../app/zalo/reminders';
import { LANGUAGE } from '../run';
import { endpoint, nothing } from './endpoint';

/** A day's chatter of a large ward is far below. */
const chat = z.string().check(z.maxLength(200_000));

export const zaloCalls = {
  reminders: endpoint(nothing, (ports) => readReminders(ports, LANGUAGE)),
  readMessages: endpoint(z.strictObject({ text: chat }), (ports, { text }) =>
    readMessages(ports, LANGUAGE, text),
  ),
};
