/** Why a person must look: the text leaves it open, or says it twice. */
export const ASKS = [
  /** Another sentence gives the same field another value. */
  'CONFLICT',
  /** "3,090": thousands here, a decimal fraction elsewhere. */
  'AMBIGUOUS_NUMBER',
  /** A day without a year. */
  'YEAR_MISSING',
  /** "31/6": there is no such day. */
  'NO_SUCH_DAY',
  /** "tháng 6/2023": taken from its first day or to its last. */
  'WHOLE_MONTH',
  /** Counted from a length: "25 ngày kể từ ngày 01/6". */
  'COUNTED',
  /** The whole of several stretches that the text gives. */
  'SPANNED',
  /** Put together from words in different places, or cut out of a sentence. */
  'WORDING',
  /** Drawn from the way the text speaks of units. */
  'INFERRED',
  /** A morning hour: most likely about the day before. */
  'MORNING',
  /** Two bodies report in one sentence by the same hour. */
  'TWO_HOPS',
  /** Who reports by then is not one of the levels. */
  'WHOSE',
  /** Daily reports without an hour. */
  'NO_HOUR',
  /** A goal to work towards, or "over", "about" so many. */
  'SOFT',
  /** The parts do not add up to the whole. */
  'SUM_DIFFERS',
  /** A column whose heading does not say what it holds. */
  'COLUMN_UNNAMED',
] as const;
export type Ask = (typeof ASKS)[number];
