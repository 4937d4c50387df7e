import { noteKept } from '../shared/own-data-kept.ts';

/** A file as this browser keeps it, with all that was chosen about it as plain data. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly blob: Blob;
  readonly options: object;
  readonly style: object;
  /** What is looked for in it; none where it was kept before that was. */
  readonly query?: object;
  readonly visible: boolean;
  /** In which order files were opened. */
  readonly turn: number;
}

const DATABASE = 'fragile-peace-own-data';
const STORE = 'files';

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser keeps no files')));
  });
}

/** The browser’s own store; rejects where it has none. */
function openStore(): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new Error('the browser keeps no files'));
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'id' }));
  return answer(request);
}

/** Does one thing in the store, and notes how many files are there then. */
async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openStore();
  try {
    const result = await answer(act(database.transaction(STORE, mode).objectStore(STORE)));
    if (mode === 'readwrite') noteKept(await answer(database.transaction(STORE).objectStore(STORE).count()));
    return result;
  } finally {
    database.close();
  }
}

/** The files that are kept, in the order in which they were opened. Rejects where the browser keeps none. */
export const keptFiles = async (): Promise<readonly KeptFile[]> =>
  ((await within('readonly', (store) => store.getAll())) as KeptFile[]).toSorted((a, b) => a.turn - b.turn);
/** Keeps a file, in place of the one of its id. Rejects where there is no room. */
export const keepFile = (file: KeptFile): Promise<unknown> => within('readwrite', (store) => store.put(file));
/** Forgets a file. */
export const forgetFile = (id: string): Promise<unknown> => within('readwrite', (store) => store.delete(id));
/** Forgets every file. */
export const forgetFiles = (): Promise<unknown> => within('readwrite', (store) => store.clear());
