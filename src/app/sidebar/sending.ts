/** "Chép lời văn" in the sidebar: the words, and for each figure of them the cell it stands in. */
import type { Instant } from '../../domain/instant';
import { figureIn, figureKeyOf, HEADLINE_FIGURES } from '../../domain/report/headline';
import type { Language } from '../../messages/shape';
import { tabOf } from '../../sheets-api';
import { placeInReport } from '../../workbook/decode/reports';
import { a1 } from '../../workbook/read';
import type { SendingWords } from '../../workbook/sending-words';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { wordsToSend } from '../reports/send';

export interface Sending {
  words: SendingWords;
  /** When they were written. */
  at: Instant;
  /** Of what they say: see `ReportsView.words`. */
  mark: string;
  figures: {
    figure: (typeof HEADLINE_FIGURES)[number];
    /** Of which indicator; null: of all. */
    of: string | null;
    /** Null: not known, and not zero. */
    value: number | null;
    /** Its column in the report of the day. */
    column: string;
  }[];
}

/** @returns null before the first day has passed. @throws AppError as `wordsToSend` */
export function sendingOf(ports: Ports, language: Language): Sending | null {
  const sent = wordsToSend(ports, language);
  if (sent === null) return null;
  const { words, headline, at, mark } = sent;
  const figures = headline.blocks.flatMap((block) =>
    HEADLINE_FIGURES.map((figure) => ({
      figure,
      of: block.of,
      value: figureIn(headline.report.total, figure, block),
      column: figureKeyOf(figure, block),
    })),
  );
  return { words, at, mark, figures };
}

/** Shows the cell of a figure in the report of the day. @returns false when it is gone. @throws AppError NOT_SECRETARY */
export function goToFigure(ports: Ports, column: string): boolean {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const tab = tabOf(snapshot, 'report.daily');
  const place = tab === null ? null : placeInReport(tab, 'total', column);
  if (tab === null || place === null) return false;
  return ports.ui.show(tab.sheetId, a1(place.row, place.column));
}
