/** Letters of a text that is read at once: a plan of ten pages has thirty thousand. */
export const LONGEST_PLAN = 200_000;
