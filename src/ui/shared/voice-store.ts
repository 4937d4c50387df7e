import type { Voice } from '../../export/export-context.ts';

/** A recorded narration as this browser keeps it. */
export interface KeptVoice extends Voice {
  readonly name: string;
}

const DATABASE = 'fragile-peace-voices';
const VOICES = 'voices';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the browser’s database is closed')),
    );
  });
}

/** Does something with the kept voices; rejects where this browser keeps nothing for the page. */
async function within<T>(
  mode: IDBTransactionMode,
  work: (voices: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  if (typeof indexedDB === 'undefined') throw new Error('this browser has no database');
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(VOICES, { keyPath: 'name' }),
  );
  const database = await settled(opening);
  try {
    const transaction = database.transaction(VOICES, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('the browser did not keep it')),
      );
    });
    const [found] = await Promise.all([settled(work(transaction.objectStore(VOICES))), done]);
    return found;
  } finally {
    database.close();
  }
}

/** Keeps a narration under its name, in the place of one of the same; rejects where the browser does not. */
export async function keepVoice(voice: KeptVoice): Promise<void> {
  await within('readwrite', (voices) => voices.put(voice));
}

/** The narration of a name; `null` where this browser has none. */
export async function voiceNamed(name: string): Promise<KeptVoice | null> {
  const found = await within('readonly', (voices) => voices.get(name) as IDBRequest<KeptVoice | undefined>);
  return found ?? null;
}

/** The names of all narrations that this browser keeps. */
export async function voiceNames(): Promise<string[]> {
  return (await within('readonly', (voices) => voices.getAllKeys())).map(String);
}

/** Lets a narration go. */
export async function dropVoice(name: string): Promise<void> {
  await within('readwrite', (voices) => voices.delete(name));
}
