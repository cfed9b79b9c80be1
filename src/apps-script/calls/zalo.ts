/** Messages of a group chat: read and proposed. */
import * as z from 'zod/mini';
import { readMessages } from '../../app/zalo/read';
import { LANGUAGE } from '../run';
import { endpoint } from './endpoint';

/** A day's chatter of a large ward is far below. */
const chat = z.string().check(z.maxLength(200_000));

export const zaloCalls = {
  readMessages: endpoint(z.strictObject({ text: chat }), (ports, { text }) =>
    readMessages(ports, LANGUAGE, text),
  ),
};
