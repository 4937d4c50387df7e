/** How long a line may bring nothing at all before the file is asked for anew, in ms. */
const PATIENCE_MS = 15_000;

/** Parts of a file as one. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A file read to its end, since a line may also break in the middle; `comes` hears of each part. */
async function readWhole(url: string, init: RequestInit, comes: () => void): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok || !response.body) return response;
  const parts: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    comes();
    parts.push(part.value);
  }
  return new Response(joined(parts), response);
}

/** The same, given up where for {@link PATIENCE_MS} nothing comes: a browser may wait for an answer that nobody brings any more. */
async function readWhileItComes(url: string): Promise<Response> {
  const stalled = new AbortController();
  let late: ReturnType<typeof setTimeout> | undefined;
  const comes = () => {
    clearTimeout(late);
    late = setTimeout(() => stalled.abort(new Error('nothing comes')), PATIENCE_MS);
  };
  comes();
  try {
    return await readWhole(url, { signal: stalled.signal }, comes);
  } finally {
    clearTimeout(late);
  }
}

/**
 * Fetches a file of the site whole; a request that breaks, or brings nothing for a while, is made once more, past what the
 * browser may be waiting for, since a line may drop for a moment. Rejects with an Error that names the file and the reason.
 */
export async function fetchFile(url: string, name = url): Promise<Response> {
  const response = await readWhileItComes(url)
    .catch(() => readWhole(url, { cache: 'no-store' }, () => undefined))
    .catch((cause: unknown) => {
      throw new Error(
        `${name} could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
        {
          cause,
        },
      );
    });
  if (!response.ok) throw new Error(`${name} could not be read: the server answered ${response.status}`);
  return response;
}
