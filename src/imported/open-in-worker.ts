import type { OpenAnswer, OpenRequest, OpenTask } from './open-worker.ts';
import { isEdited, NO_EDITS } from './edits/file-edits.ts';
import type { SaveKind, SaveManner } from './saved/save-records.ts';
import type { ImportedFile } from './imported-file.ts';

/** A reading under way. */
export interface Opening {
  /**
   * `null` once cancelled. Rejects with an Error where the worker itself fails, as for want of memory; never for what is in
   * the file.
   */
  readonly opened: Promise<ImportedFile | null>;
  /** Ends the reading at once. */
  cancel(): void;
}

/** Bytes from which on a file is worth a second worker. */
const LONG = 16 * 1024 * 1024;

/** A worker that is fetched while the file that it will read is still on its way. */
let spare: Worker | null = null;

function createWorker(): Worker {
  const worker = spare ?? new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
  spare = null;
  return worker;
}

/** Has a worker fetched for the file that will be opened next. */
export function readyWorker(): void {
  if (spare) return;
  const worker = createWorker();
  // one that fails before it is wanted is tried again when it is
  worker.addEventListener('error', () => void (spare === worker && (spare = null)));
  spare = worker;
}

/**
 * Opens a file in a worker of its own, a long one in two; `onProgress` is told shares from 0 to 1, `onFirst` the first
 * records of a long file.
 */
export function openInWorker(
  request: OpenRequest,
  onProgress: (share: number) => void,
  onFirst: (first: ImportedFile) => void = () => undefined,
): Opening {
  let workers: Worker[] = [];
  /** Whether the first records have been told; a reading that begins again does not tell them twice. */
  let told = false;
  const end = () => {
    for (const worker of workers) worker.terminate();
    workers = [];
  };

  function open(
    byTwo: boolean,
    resolve: (opened: ImportedFile) => void,
    reject: (error: Error) => void,
  ): void {
    const worker = createWorker();
    workers = [worker];
    worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => {
      // what was said before its end may still arrive after it
      if (!workers.includes(worker)) return;
      if (data.kind === 'progress') return onProgress(data.share);
      if (data.kind === 'first') {
        if (!told) onFirst(data.opened);
        told = true;
        return;
      }
      end();
      if (data.kind === 'opened') resolve(data.opened);
      else if (data.kind === 'failed') reject(new Error(data.words));
    });
    worker.addEventListener('error', (event) => {
      if (!workers.includes(worker)) return;
      end();
      reject(new Error(event.message || 'the worker failed'));
    });
    if (!byTwo) return worker.postMessage({ ...request, rest: null } satisfies OpenTask);
    const second = createWorker();
    workers.push(second);
    second.addEventListener('error', () => {
      if (!workers.includes(second)) return;
      end();
      open(false, resolve, reject);
    });
    const { port1: rest, port2: asked } = new MessageChannel();
    second.postMessage({ ...request, asked } satisfies OpenTask, [asked]);
    worker.postMessage({ ...request, rest } satisfies OpenTask, [rest]);
  }
  let giveUp: () => void = () => undefined;
  return {
    opened: new Promise((resolve, reject) => {
      giveUp = () => resolve(null);
      // what was changed is changed by the number of its record, which the second of two does not know
      const edited = isEdited(request.options.edits ?? NO_EDITS);
      open(request.blob.size >= LONG && !edited, resolve, reject);
    }),
    cancel() {
      end();
      giveUp();
    },
  };
}

/** Has what is shown of a file, or what was left out of it, written in a worker; rejects with an Error where the worker fails. */
export function saveInWorker(
  request: OpenRequest,
  save: SaveKind,
  manner: SaveManner,
): Promise<{ name: string; blob: Blob }> {
  const worker = createWorker();
  return new Promise<{ name: string; blob: Blob }>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => {
      if (data.kind === 'saved') resolve(data);
      else if (data.kind === 'failed') reject(new Error(data.words));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker failed')));
    worker.postMessage({ ...request, save, manner } satisfies OpenTask);
  }).finally(() => worker.terminate());
}
