import { messageOf } from '../../atlas/message-of.ts';
import type { FetchReason } from './fetch-reason.ts';
import type { ImportSource } from './import-source.ts';

/** A file that could not be fetched, in the words of what failed, and why. */
export class FetchFailure extends Error {
  readonly reason: FetchReason;
  constructor(reason: FetchReason, words: string) {
    super(words);
    this.reason = reason;
  }
}

function reasonOf(status: number): FetchReason {
  if (status === 404 || status === 410) return 'absent';
  return status === 401 || status === 403 ? 'forbidden' : 'server';
}

/** Whether the page may ask at an address: at its own site, over https, or on this machine. */
function mayAsk({ protocol, hostname, origin }: URL): boolean {
  if (origin === location.origin || protocol === 'https:') return true;
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** Whether a file is a web page. */
async function isWebPage(blob: Blob): Promise<boolean> {
  return /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(await blob.slice(0, 512).text());
}

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
 * Fetches a file from an address, which may be relative to the page; no cookies are sent. Rejects with a {@link FetchFailure},
 * or with an Error once `signal` is aborted.
 */
export async function fetchSource(
  address: string,
  signal: AbortSignal,
  onShare: (share: number | null) => void,
): Promise<ImportSource> {
  const url = new URL(address, document.baseURI);
  if (!mayAsk(url)) throw new FetchFailure('insecure', url.protocol.slice(0, -1));
  const unreachable = (error: unknown) => {
    throw signal.aborted ? error : new FetchFailure('unreachable', messageOf(error));
  };
  const response = await fetch(url, { credentials: 'omit', signal }).catch(unreachable);
  if (!response.ok)
    throw new FetchFailure(reasonOf(response.status), `${response.status} ${response.statusText}`.trim());
  const name = nameAt(response.url ? new URL(response.url) : url) || address;
  const blob = await blobOf(response, onShare).catch(unreachable);
  if (await isWebPage(blob)) throw new FetchFailure('web-page', 'HTML');
  return { name, blob };
}
