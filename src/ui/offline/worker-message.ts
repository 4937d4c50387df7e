/**
 * What a page says to the worker that keeps the atlas: that it will tell when it rests (`HOLD`), that it rests (`GO_ON`), that
 * the version which waits is to be in force (`SKIP_WAITING`).
 */
export interface WorkerMessage {
  readonly type: 'HOLD' | 'GO_ON' | 'SKIP_WAITING';
}
