import { fetchFile } from '../../load/fetch-file.ts';

/** Fetches and parses a file of the record that a page reads; rejects with an Error that names it. */
export async function fetchJson<T>(url: string): Promise<T> {
  return (await (await fetchFile(url)).json()) as T;
}
