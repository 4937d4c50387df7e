/** Fetches and parses a file of the record that a page reads; rejects with an Error that names it. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be read: the server answered ${response.status}`);
  return (await response.json()) as T;
}
