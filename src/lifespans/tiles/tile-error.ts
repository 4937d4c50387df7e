/** Why tiles cannot be opened, or one of them cannot be drawn. */
export type TileReason =
  | 'unreachable'
  | 'no-cors'
  | 'not-found'
  | 'refused'
  | 'server-error'
  | 'no-ranges'
  | 'not-an-archive'
  | 'wrong-version'
  | 'half-archive'
  | 'empty-archive'
  | 'not-vector'
  | 'compression'
  | 'bad-tilejson'
  | 'no-such-layer'
  | 'empty-layer'
  | 'no-dates'
  | 'broken-tile'
  | 'tiles-fail'
  | 'too-large'
  | 'changed'
  | 'no-pmtiles'
  | 'no-worker';

/** What went wrong with tiles: a reason by its name, and what it was met with (a status, a name, a tile). */
export class TileError extends Error {
  constructor(
    readonly reason: TileReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'TileError';
  }
}
