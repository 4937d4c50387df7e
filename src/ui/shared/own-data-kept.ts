/** How many files of the reader’s this browser keeps, so that they are looked for only where there are any. */
const COUNT = 'fragile-peace-own-data';
/** Says, where it is “no”, that the reader wants none kept. */
const WISH = 'fragile-peace-own-data-kept';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // a browser that keeps nothing keeps no files either
  }
}

/** Whether files of the reader’s are kept here. */
export const hasKeptData = (): boolean => Number(read(COUNT) ?? 0) > 0;
/** Notes how many are kept. */
export const noteKept = (count: number): void => write(COUNT, count > 0 ? String(count) : null);
/** Whether the reader wants files kept; they do where they have not said otherwise. */
export const wantsKept = (): boolean => read(WISH) !== 'no';
/** Notes what the reader wants. */
export const noteWish = (keep: boolean): void => write(WISH, keep ? null : 'no');
