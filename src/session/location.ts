import { createEffect, on, onCleanup } from 'solid-js';
import { decodePermalink } from '../permalink/decode-permalink.ts';
import { encodePermalink } from '../permalink/encode-permalink.ts';
import type { PermalinkContext } from '../permalink/permalink-context.ts';
import type { Session } from './session.ts';

const SETTLE_MS = 300;

/**
 * Keeps the address in step with the session, as its only writer: by `replaceState` once things have settled for 300 ms
 * and never while playing or dragging; a chosen chapter is pushed. Back, Forward and an edited address are read back.
 */
export function createLocation(session: Session, context: PermalinkContext): void {
  let written = window.location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps = session.steps();

  function write(): void {
    const hash = encodePermalink(session.view(), context.defaults);
    const stepped = session.steps() !== steps;
    steps = session.steps();
    if (hash === written) return;
    written = hash;
    if (stepped) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  }

  createEffect(
    on([session.view, session.playing, session.dragging], ([, playing, dragging]) => {
      clearTimeout(timer);
      if (!playing && !dragging) timer = setTimeout(write, SETTLE_MS);
    }),
  );

  function read(): void {
    if (window.location.hash === written) return;
    written = window.location.hash;
    const { view, problems } = decodePermalink(written, context);
    session.restore(view, problems);
    steps = session.steps();
  }
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  onCleanup(() => {
    clearTimeout(timer);
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  });
}
