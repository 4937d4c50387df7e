/** What marks a message of the atlas, and the version of its form. */
export const SOURCE = 'fragile-peace';
export const MESSAGE_VERSION = 1;

/** What can be set and observed: the keys of the permalink, each as text. */
export const STATE_KEYS = [
  'date',
  'map',
  'chapter',
  'step',
  'select',
  'layers',
  'mode',
  'compare',
  'account',
  'lang',
  'theme',
  'names',
  'widths',
  'view',
  'speed',
  'loop',
  'timeline',
  'bars',
  'follow',
  'hints',
  'sheet',
  'find',
  'table',
  'sort',
  'show',
  'by',
  'between',
  'entry',
  'open',
  'divider',
  'outline',
  'data',
  'under',
] as const;
type StateKey = (typeof STATE_KEYS)[number];

/** A state as the atlas tells it; a key that is missing is empty: no chapter, nothing selected. */
export type State = Readonly<Partial<Record<StateKey, string>>>;

/** A change of state; `null` puts a key back to its default, keys left out stay as they are. */
export type StateChange = Readonly<Partial<Record<StateKey, string | null>>>;

interface Envelope<Type extends string> {
  readonly source: typeof SOURCE;
  readonly v: typeof MESSAGE_VERSION;
  readonly type: Type;
  /** Comes back on the answer, where the sender gave one. */
  readonly id?: string | number;
}

/** To the atlas: change the state. Answered by `state`, after an `error` where a value had to be mended. */
export type SetMessage = Envelope<'set'> & { readonly state: StateChange };
/** To the atlas: tell the state. Answered by `state`. */
type GetMessage = Envelope<'get'>;
/** From the atlas, once: it listens. */
type ReadyMessage = Envelope<'ready'> & Told;
/** From the atlas: the state has changed, or was asked for. */
type StateMessage = Envelope<'state'> & Told;
/** A key that the atlas has no use for: what a `KeyboardEvent` is made from. */
export interface HandedKey {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}
/** From the atlas: a key that it has no use for; the state stands beside it, as in every message that is no error. */
type KeyMessage = Envelope<'key'> & Told & HandedKey;
/** From the atlas: what could not be done. */
export type ErrorMessage = Envelope<'error'> & {
  readonly code: ErrorCode;
  readonly message: string;
  /** For `bad-value`: each value that was wrong, why, and what stands in its place. */
  readonly problems: readonly ValueProblem[];
};

/** A state, and the fragment of a link that opens it. */
interface Told {
  readonly state: State;
  readonly hash: string;
}

type ErrorCode = 'unsupported-version' | 'unknown-type' | 'bad-message' | 'unknown-key' | 'bad-value';

/** A value that was wrong. */
interface ValueProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
  readonly used: string;
}

export type Request = SetMessage | GetMessage;
export type Answer = ReadyMessage | StateMessage | KeyMessage | ErrorMessage;

/** Characters that a text in a message may have. */
const LONGEST = 2000;

const ownEntries = (value: object) => Object.entries(value) as [string, unknown][];

function errorOf(code: ErrorCode, message: string, id: Envelope<string>['id']): ErrorMessage {
  const error = { source: SOURCE, v: MESSAGE_VERSION, type: 'error', code, message, problems: [] } as const;
  return id === undefined ? error : { ...error, id };
}

/**
 * Reads what came by `postMessage`: a request, the error with which to answer it, or `null` where it is not for the atlas.
 * Never throws.
 */
export function readRequest(data: unknown): Request | ErrorMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, v, type, id: rawId, state } = data as Readonly<Record<string, unknown>>;
  if (source !== SOURCE) return null;
  const id = typeof rawId === 'string' || typeof rawId === 'number' ? rawId : undefined;
  const envelope = { source: SOURCE, v: MESSAGE_VERSION, ...(id !== undefined && { id }) } as const;
  if (v !== MESSAGE_VERSION) return errorOf('unsupported-version', `This atlas speaks version 1.`, id);
  if (type === 'get') return { ...envelope, type };
  if (type !== 'set') return errorOf('unknown-type', 'A request is of type "set" or "get".', id);
  if (typeof state !== 'object' || state === null || Array.isArray(state)) {
    return errorOf('bad-message', '"state" is not an object of keys and texts.', id);
  }
  const change: Partial<Record<StateKey, string | null>> = {};
  for (const [name, value] of ownEntries(state)) {
    const key = STATE_KEYS.find((known) => known === name);
    if (!key) return errorOf('unknown-key', `There is no key ${JSON.stringify(name.slice(0, 60))}.`, id);
    if (value !== null && (typeof value !== 'string' || value.length > LONGEST)) {
      return errorOf('bad-message', `"${key}" is neither null nor a text of 2000 characters or fewer.`, id);
    }
    change[key] = value;
  }
  return { ...envelope, type, state: change };
}
