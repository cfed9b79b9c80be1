/** What checking the entered numbers finds, by finding code. */
export const dataFindings = {};
