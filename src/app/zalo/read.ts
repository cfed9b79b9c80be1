/** The messages of a group, pasted: what they report, and what must be asked. Nothing is written. */
import type { CountIndicator } from '../../domain/campaign';
import type { Language } from '../../messages/shape';
import type { ReadLine } from '../../workbook/decode/chat/line';
import { readChat } from '../../workbook/decode/chat/read';
import { readWorkbook } from '../batch';
import type { Ports } from '../ports';
import { readRunning } from '../scene';

/** @throws AppError those of `readRunning` */
export function readMessages(ports: Ports, language: Language, text: string): ReadLine[] {
  const { campaign } = readRunning(ports, readWorkbook(ports), language);
  const counts = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  return readChat(text, campaign, counts, ports.now());
}
