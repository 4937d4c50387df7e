/** Which end of a written date is asked for: a year begins with its first midnight and ends with its last. */
export type Edge = 'begin' | 'end';
