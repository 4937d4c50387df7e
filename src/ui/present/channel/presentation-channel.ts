import type { PresentationMessage } from './presentation-messages.ts';

/** Which of the two windows speaks. */
export type PresentationSide = 'audience' | 'speaker';

/** The line between the two windows of one lecture, on one machine. */
export interface PresentationChannel {
  /** Whether windows that know nothing of each other are reached; from files on disk and from within another page they are not. */
  readonly farReaching: boolean;
  send(message: PresentationMessage): void;
  /** Another window to speak to directly, for where there is no BroadcastChannel between the two, as in files on disk. */
  addPeer(peer: Window): void;
  close(): void;
}

interface Envelope {
  readonly lecture: string;
  readonly side: PresentationSide;
  readonly sender: string;
  readonly serial: number;
  readonly message: PresentationMessage;
}

/** A name that no other window has. */
export function freshName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}

function isEnvelope(data: unknown): data is Envelope {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof Reflect.get(data, 'lecture') === 'string' &&
    typeof Reflect.get(data, 'serial') === 'number' &&
    typeof Reflect.get(data, 'message') === 'object'
  );
}

/** Whether a message’s origin is that of a page: pages on disk have none of their own (`null`), and so have frames in a sandbox. */
export function isOwnOrigin(origin: string, page: Pick<Location, 'origin' | 'protocol'>): boolean {
  return origin === page.origin || (origin === 'null' && page.protocol === 'file:');
}

/**
 * Opens the line of the lecture `lecture`. Messages go both by BroadcastChannel and by postMessage to the known peers, and each is
 * received once, in the order of its sender; those of another origin, another lecture or one’s own side are dropped.
 */
export function openPresentationChannel(
  lecture: string,
  side: PresentationSide,
  receive: (message: PresentationMessage) => void,
): PresentationChannel {
  const sender = freshName();
  const peers = new Set<Window>();
  const heard = new Map<string, number>();
  let serial = 0;
  let line: BroadcastChannel | null = null;
  try {
    line = new BroadcastChannel(`fragile-peace-presentation-${lecture}`);
  } catch {
    line = null;
  }
  const take = (data: unknown): boolean => {
    if (!isEnvelope(data) || data.lecture !== lecture || data.side === side) return false;
    if (data.serial <= (heard.get(data.sender) ?? 0)) return true;
    heard.set(data.sender, data.serial);
    receive(data.message);
    return true;
  };
  const onLine = (event: MessageEvent) => void take(event.data);
  const onWindow = (event: MessageEvent) => {
    if (!isOwnOrigin(event.origin, window.location)) return;
    const { source } = event;
    if (source && 'location' in source && isEnvelope(event.data) && event.data.lecture === lecture)
      peers.add(source as Window);
    take(event.data);
  };
  line?.addEventListener('message', onLine);
  window.addEventListener('message', onWindow);
  const target = window.location.origin === 'null' ? '*' : window.location.origin;
  return {
    farReaching: line !== null && window.location.origin !== 'null' && window.top === window,
    send(message) {
      serial += 1;
      const envelope: Envelope = { lecture, side, sender, serial, message };
      line?.postMessage(envelope);
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(envelope, target);
      }
    },
    addPeer: (peer) => void peers.add(peer),
    close() {
      line?.close();
      window.removeEventListener('message', onWindow);
    },
  };
}
