import { createEffect, createRoot, on } from 'solid-js';
import { allowedOrigins, isAllowed, targetOrigins } from '../embed/allowed-origins.ts';
import {
  MESSAGE_VERSION,
  readRequest,
  SOURCE,
  type Answer,
  type SetMessage,
  type State,
  type StateChange,
} from '../embed/messages.ts';
import { decodePermalink } from '../permalink/decode-permalink.ts';
import type { PermalinkContext, PermalinkProblem } from '../permalink/permalink-context.ts';
import { pinnedPermalink, viewTexts } from '../permalink/pinned-permalink.ts';
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

/** The fragment that a change of a view makes. A chapter without a date or a map brings its own. */
function changedHash(view: View, change: StateChange): string {
  const texts = new Map<string, string>(viewTexts(view).filter(([, value]) => value !== ''));
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

/**
 * Lets the page that frames the atlas set and observe its state by `postMessage` (`docs/embedding.md`). Messages of any
 * other window or origin are not answered. It lasts as long as the page.
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
    const state = Object.fromEntries(
      viewTexts(view)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [key, decodeURIComponent(value)]),
    );
    return { state, hash: pinnedPermalink(view) };
  };
  let last = '';
  const tellState = (type: 'ready' | 'state', id?: string | number) => {
    const now = told();
    last = now.hash;
    tell({ source: SOURCE, v: MESSAGE_VERSION, type, ...now, ...(id !== undefined && { id }) });
  };

  function set({ state, id }: SetMessage): void {
    const { view, problems } = decodePermalink(changedHash(session.view(), state), context);
    session.restore(view, []);
    const wrong = problems.filter((problem: PermalinkProblem) => problem.key in state);
    if (wrong.length) {
      const message = `Mended: ${wrong.map(({ key, reason }) => `${key} (${reason})`).join(', ')}.`;
      const error = { type: 'error', code: 'bad-value', message, problems: wrong } as const;
      tell({ source: SOURCE, v: MESSAGE_VERSION, ...error, ...(id !== undefined && { id }) });
    }
    tellState('state', id);
  }
  function onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== host || !isAllowed(allowed, event.origin)) return;
    const request = readRequest(event.data);
    if (request?.type === 'set') set(request);
    else if (request?.type === 'get') tellState('state', request.id);
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
  tellState('ready');
}
