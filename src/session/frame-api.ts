import { createEffect, createRoot, on } from 'solid-js';
import { allowedOrigins, isAllowed, targetOrigins } from '../embed/allowed-origins.ts';
import { handedKey } from '../embed/handed-key.ts';
import {
  MESSAGE_VERSION,
  readRequest,
  SOURCE,
  type Answer,
  type SetMessage,
  type State,
  type StateChange,
} from '../embed/messages.ts';
import type { DecodedPermalink } from '../permalink/decode-permalink.ts';
import type { PermalinkContext, PermalinkProblem } from '../permalink/permalink-context.ts';
import { impliedText, PERMALINK_KEYS, textIn } from '../permalink/permalink-keys.ts';
import { pinnedPermalink, viewTexts } from '../permalink/pinned-permalink.ts';
import { readPermalink } from '../permalink/read-permalink.ts';
import type { View } from '../view/view.ts';
import type { Session } from './session.ts';

/** The least time between two messages of a changing state, in ms. */
const PAUSE_MS = 100;

/** The page that frames this one, as the browser names it; `null` where it does not. */
function framingOrigin(): string | null {
  const [nearest] = window.location.ancestorOrigins ?? [];
  if (nearest !== undefined) return nearest;
  return document.referrer ? new URL(document.referrer).origin : null;
}

/** Keys that stay as they are though other keys imply another value of them. */
const STAYING = new Set(['date', 'map']);

/** The fragment that a change of a view makes. A chapter without a date or a map brings its own. */
function changedHash(view: View, change: StateChange, defaults: View): string {
  const texts = new Map<string, string>(
    PERMALINK_KEYS.flatMap((key) => {
      const value = textIn(view, key);
      const said = value !== '' && (STAYING.has(key.name) || value !== impliedText(view, defaults, key));
      return said ? [[key.name, value] as const] : [];
    }),
  );
  if ('chapter' in change) for (const key of ['date', 'map', 'step']) texts.delete(key);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === '') texts.delete(key);
    else texts.set(key, encodeURIComponent(value));
  }
  const kept = view.unknown.map(
    ([key, value]) => [encodeURIComponent(key), encodeURIComponent(value)] as const,
  );
  return `#${[...texts, ...kept].map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** The keys of a view that say something, as messages have them. */
const textsOf = (view: View) =>
  viewTexts(view)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [key, decodeURIComponent(value)] as const);

/**
 * Lets the page that frames the atlas set and observe its state by `postMessage` (`docs/embedding.md`). Messages of any
 * other window or origin are not answered. Keys that nothing here uses are told to it. It lasts as long as the page.
 */
export function createFrameApi(session: Session, context: PermalinkContext): void {
  const host = window.parent;
  const framing = framingOrigin();
  const asked = session.view().unknown.find(([key]) => key === 'embed-origin')?.[1] ?? null;
  const allowed = allowedOrigins(asked, framing, window.origin);

  const tell = (answer: Answer) => {
    for (const target of targetOrigins(allowed, framing)) host.postMessage(answer, target);
  };
  const told = (): { state: State; hash: string } => {
    const view = { ...session.view(), map: session.viewport() };
    return { state: Object.fromEntries(textsOf(view)), hash: pinnedPermalink(view) };
  };
  let last = '';
  const tellState = (type: 'ready' | 'state', id?: string | number) => {
    const now = told();
    last = now.hash;
    tell({ source: SOURCE, v: MESSAGE_VERSION, type, ...now, ...(id !== undefined && { id }) });
  };

  /** Takes over what a message asks for, as it was meant; tells of each value what it was read as, where that is another. */
  function take({ state, id }: SetMessage, { view, problems }: DecodedPermalink): void {
    session.restore(view, []);
    const texts = new Map(textsOf(view));
    const mended = problems.some(({ reason }) => reason === 'mended')
      ? Object.entries(state).flatMap(([key, value]): PermalinkProblem[] => {
          const used = texts.get(key) ?? '';
          const told = value === null || value === used || problems.some((problem) => problem.key === key);
          return told ? [] : [{ key, value, reason: 'mended', used }];
        })
      : [];
    const wrong = [...problems.filter(({ key }) => key in state), ...mended];
    if (wrong.length) {
      const message = `Mended: ${wrong.map(({ key, reason }) => `${key} (${reason})`).join(', ')}.`;
      const error = { type: 'error', code: 'bad-value', message, problems: wrong } as const;
      tell({ source: SOURCE, v: MESSAGE_VERSION, ...error, ...(id !== undefined && { id }) });
    }
    tellState('state', id);
  }
  /** What is under way before the next request may be answered; none most of the time. */
  let underWay: Promise<void> | null = null;
  function inTurn(job: () => void | Promise<void>): void {
    const done = underWay ? underWay.then(job) : job();
    if (!(done instanceof Promise)) return;
    const turn: Promise<void> = done.finally(() => {
      if (underWay === turn) underWay = null;
    });
    underWay = turn;
  }
  function set(message: SetMessage): void | Promise<void> {
    const found = readPermalink(changedHash(session.view(), message.state, context.defaults), '', context);
    return found instanceof Promise ? found.then((late) => take(message, late)) : take(message, found);
  }
  function onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== host || !isAllowed(allowed, event.origin)) return;
    const request = readRequest(event.data);
    if (request?.type === 'set') inTurn(() => set(request));
    else if (request?.type === 'get') inTurn(() => tellState('state', request.id));
    else if (request) tell(request);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (told().hash !== last) tellState('state');
    }, PAUSE_MS);
  };
  createRoot(() => createEffect(on([session.view, session.viewport], soon, { defer: true })));
  window.addEventListener('message', onMessage);
  window.addEventListener('keydown', (event) => {
    const key = handedKey(event);
    if (key) tell({ source: SOURCE, v: MESSAGE_VERSION, type: 'key', ...told(), ...key });
  });
  tellState('ready');
}
