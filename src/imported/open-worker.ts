import type { Collected } from './collect.ts';
import { bytesOfBlob } from './formats/imported-bytes.ts';
import type { Halfway, ReadRest } from './formats/read-by-halves.ts';
import { openBytes, openRest } from './open-bytes.ts';
import { importedBuffers, recordBuffers, type ImportedFile, type OpenOptions } from './imported-file.ts';
import { shapeBuffers } from '../lifespans/shapes/shape-store.ts';
import type { SaveKind, SaveManner } from './saved/save-records.ts';
import { messageOf } from '../atlas/message-of.ts';

/** What the page asks of the worker. */
export interface OpenRequest {
  readonly name: string;
  readonly blob: Blob;
  readonly options: OpenOptions;
}

/** The same with the port to another worker that reads the rest, or from which the place of the rest is told. */
export type OpenTask = OpenRequest &
  (
    | { readonly rest: MessagePort | null }
    | { readonly asked: MessagePort }
    /** What is to be saved of the file, in place of its being shown. */
    | { readonly save: SaveKind; readonly manner: SaveManner }
  );

/** What the worker tells. */
export type OpenAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** The first records of a long file, to be shown until all are read. */
  | { readonly kind: 'first'; readonly opened: ImportedFile }
  | { readonly kind: 'opened'; readonly opened: ImportedFile }
  | { readonly kind: 'saved'; readonly name: string; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly words: string };

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<OpenTask>) => void): void;
  postMessage(answer: OpenAnswer, buffers?: ArrayBuffer[]): void;
}
const scope = globalThis as unknown as WorkerScope;

/** Has the rest read at the other end of a port. */
function readBeyond(port: MessagePort): ReadRest {
  return (from) =>
    new Promise((resolve) => {
      port.addEventListener('message', ({ data }: MessageEvent<Collected | null>) => resolve(data));
      port.start();
      port.postMessage(from);
    });
}

/** Reads the rest of a file when its place is told. */
function answer(port: MessagePort, { name, blob, options }: OpenRequest): void {
  port.addEventListener('message', ({ data: from }: MessageEvent<Halfway>) => {
    openRest(bytesOfBlob(name, blob), options, from).then(
      (half) => port.postMessage(half, [...recordBuffers(half.records), ...shapeBuffers(half.shapes)]),
      // whatever it was, the first meets it again and tells it
      () => port.postMessage(null),
    );
  });
  port.start();
}

/** Reads a file to have its records written. */
async function save(
  { name, blob, options }: OpenRequest,
  kind: SaveKind,
  manner: SaveManner,
): Promise<OpenAnswer> {
  const { createRecordSaver } = await import('./saved/save-records.ts');
  const saver = createRecordSaver(kind, manner);
  const opened = await openBytes(bytesOfBlob(name, blob), options, undefined, { tap: saver.tap });
  const { name: file, type, pieces } = saver.done(opened);
  return { kind: 'saved', name: file, blob: new Blob([...pieces], { type: `${type};charset=utf-8` }) };
}

scope.addEventListener('message', ({ data: task }) => {
  if ('save' in task) {
    save(task, task.save, task.manner).then(
      (answer) => scope.postMessage(answer),
      (error: unknown) => scope.postMessage({ kind: 'failed', words: messageOf(error) }),
    );
    return;
  }
  if ('asked' in task) return answer(task.asked, task);
  const progress = (share: number) => scope.postMessage({ kind: 'progress', share });
  const meanwhile = {
    ...(task.rest && { readRest: readBeyond(task.rest) }),
    showFirst: (opened: ImportedFile) =>
      scope.postMessage({ kind: 'first', opened }, importedBuffers(opened)),
  };
  openBytes(bytesOfBlob(task.name, task.blob), task.options, progress, meanwhile).then(
    (opened) => scope.postMessage({ kind: 'opened', opened }, importedBuffers(opened)),
    (error: unknown) => scope.postMessage({ kind: 'failed', words: messageOf(error) }),
  );
});
