import { TileError } from './tile-error.ts';

/** A status of HTTP as a reason; `null` where all is well. */
function errorOfStatus(status: number, address: string): TileError | null {
  if (status < 400) return null;
  const detail = `${status} ${address}`;
  if (status === 404 || status === 410) return new TileError('not-found', detail);
  if (status === 401 || status === 403 || status === 429) return new TileError('refused', detail);
  return new TileError('server-error', detail);
}

/**
 * Why a browser gave no answer at all. Of a host that is there but lets other pages not read it, an opaque answer can still be had.
 */
async function whyNoAnswer(address: string, signal: AbortSignal): Promise<TileError> {
  try {
    await fetch(address, { mode: 'no-cors', signal });
    return new TileError('no-cors', address);
  } catch {
    return new TileError('unreachable', address);
  }
}

/** Fetches an address; throws a TileError, or what the signal was aborted with. */
export async function fetchAnswer(
  address: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, { signal, headers });
  } catch (error) {
    if (signal.aborted) throw error;
    throw await whyNoAnswer(address, signal);
  }
  const wrong = errorOfStatus(answer.status, address);
  if (wrong) throw wrong;
  return answer;
}
