import type { ImportSource } from './imported-layers.ts';

/** The name of a file at an address, as it is written there where its percent signs mean nothing. */
function nameAt(url: URL): string {
  const last = url.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A response’s bytes; `onShare` is told what part of them has come, from 0 to 1, or `null` where the whole is not known. */
function blobOf(response: Response, onShare: (share: number | null) => void): Promise<Blob> {
  if (!response.body) return response.blob();
  const whole = Number(response.headers.get('content-length'));
  let come = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, out) {
      come += piece.byteLength;
      // what was packed for the way is longer than was told
      onShare(come <= whole ? come / whole : null);
      out.enqueue(piece);
    },
  });
  return new Response(response.body.pipeThrough(counted)).blob();
}

/**
 * Fetches a file from an address, which may be relative to the page; no cookies are sent. Rejects with an Error that says
 * why, also once `signal` is aborted.
 */
export async function fetchSource(
  address: string,
  signal: AbortSignal,
  onShare: (share: number | null) => void,
): Promise<ImportSource> {
  const url = new URL(address, document.baseURI);
  const response = await fetch(url, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const name = nameAt(response.url ? new URL(response.url) : url) || address;
  return { name, blob: await blobOf(response, onShare) };
}
