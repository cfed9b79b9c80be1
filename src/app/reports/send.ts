/** "Chép lời văn": the words to send of the day reported last, with the report their figures stand in. */
import type { Campaign } from '../../domain/campaign';
import { digest } from '../../domain/digest';
import type { Instant } from '../../domain/instant';
import { dueReports, reportOf } from '../../domain/report';
import { type Headline, headlineOf } from '../../domain/report/headline';
import type { Language } from '../../messages/shape';
import { NOTHING } from '../../sheets-api';
import { type SendingWords, sendingWords } from '../../workbook/sending-words';
import { pictureTab } from '../../workbook/tabs/sending/picture';
import { sendingTab } from '../../workbook/tabs/sending/words';
import { applyOver } from '../batch';
import type { Ports } from '../ports';
import { readStanding, redraw } from '../scene';
import { inputOf } from './input';
import { drawn } from './make';

export interface Sent {
  words: SendingWords;
  headline: Headline;
  at: Instant;
  mark: string;
}

/** Another one as soon as the words would say something else, but for the moment they are written at. */
export function markOf(headline: Headline, campaign: Campaign, language: Language): string {
  return digest(sendingWords(headline, campaign, 0, language));
}

/**
 * One read, one write.
 * @returns null before the first day has passed
 * @throws AppError as `readStanding` and `applyOver`
 */
export function wordsToSend(ports: Ports, language: Language): Sent | null {
  return ports.lock.withLock(() => {
    const { result } = applyOver<Sent | null>(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const { campaign, scene } = work;
      const input = inputOf(ports, work);
      const id = dueReports(input).find(({ kind }) => kind === 'daily');
      if (id === undefined) return { compiled: NOTHING, result: null };
      const report = reportOf(input, id);
      const headline = headlineOf(input, report);
      const words = sendingWords(headline, campaign, input.now, language);
      const compiled = redraw(ports, work, scene, {
        only: () => false,
        more: [
          drawn(ports, work, report),
          sendingTab(headline, words, campaign, language),
          pictureTab(headline, campaign, language),
        ],
      });
      const mark = markOf(headline, campaign, language);
      return { compiled, result: { words, headline, at: input.now, mark } };
    });
    return result;
  });
}
