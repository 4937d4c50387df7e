const MAGIC = 'SQLite format 3\0';

/** Whether bytes begin as a file of SQLite does. */
export const isSqlite = (head: Uint8Array): boolean =>
  [...MAGIC].every((letter, i) => head[i] === letter.charCodeAt(0));
