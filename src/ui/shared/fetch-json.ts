import { fetchFile } from '../../load/fetch-file.ts';

/**
 * Fetches and parses a file of the record that a page reads, or gives what stands for it where the atlas has no such file
 * (`url` is ''); rejects with an Error that names it.
 */
export async function fetchJson<T>(url: string, absent: T): Promise<T> {
  if (!url) return absent;
  return (await (await fetchFile(url)).json()) as T;
}
