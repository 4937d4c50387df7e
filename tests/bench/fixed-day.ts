/** The day that the map shows on which nothing changes. */
export const FIXED_DAY = 900;
