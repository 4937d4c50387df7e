import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { DecodedPermalink } from '../permalink/decode-permalink.ts';
import { encodePermalink } from '../permalink/encode-permalink.ts';
import type { PermalinkContext, PermalinkProblem } from '../permalink/permalink-context.ts';
import { isOtherRecord, takeEdition } from '../permalink/link-edition.ts';
import { readPermalink } from '../permalink/read-permalink.ts';
import type { View } from '../view/view.ts';
import type { Session } from './session.ts';

const SETTLE_MS = 300;

/** Where a link stood: the whole of it as it came, and what of it is read. */
interface LinkAddress {
  readonly link: string;
  readonly hash: string;
  readonly search: string;
}

/** A link that could not stand as it was. */
export interface Mended {
  /** The whole address as it came. */
  readonly link: string;
  /** What was shown until then; none where the atlas was opened by the link. */
  readonly before: View | null;
}

/**
 * Keeps the address in step with the session, as its only writer: by `replaceState` once things have settled for 300 ms
 * and never while playing or dragging; a step for Back, as a chosen chapter, is pushed as soon as the map has heard of it, over what was seen
 * until then. Back, Forward and an edited address are read
 * back, as they were meant. `link`: the address that opened the atlas, as it came; `edition`: the mark of the edition in
 * which it was made, of which the reader is told where the record has changed since. A link of which a part could not be read,
 * for want of what reads it, can be tried again. Returns the last link that had to be mended.
 */
export function createLocation(
  session: Session,
  context: PermalinkContext,
  link = window.location.href,
  edition: string | null = null,
): Accessor<Mended | null> {
  const [mended, setMended] = createSignal<Mended | null>(
    session.notices().length ? { link, before: null } : null,
  );
  const tellEdition = (mark: string | null) => {
    if (mark !== null && isOtherRecord(mark, session.atlas().config.edition))
      session.notify({ kind: 'edition', mark });
  };
  tellEdition(edition);
  let written = window.location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps = session.steps();
  /** Whether a step for Back is about to be pushed. */
  let stepping = false;
  /** The address that is being read, while what reads it is fetched. */
  let reading: string | null = null;

  function put(view: View, how: 'pushState' | 'replaceState'): void {
    const hash = encodePermalink(view, context.defaults);
    if (hash === written) return;
    written = hash;
    history[how](null, '', hash);
  }
  function write(): void {
    stepping = false;
    // what is still being read is not written over
    if (reading === window.location.href) return;
    const stepped = session.steps() !== steps;
    steps = session.steps();
    put(session.view(), stepped ? 'pushState' : 'replaceState');
  }

  createEffect(
    on([session.view, session.playing, session.dragging], ([, playing, dragging], before) => {
      clearTimeout(timer);
      if (session.steps() !== steps && !stepping) {
        stepping = true;
        if (before && reading !== window.location.href) put(before[0], 'replaceState');
        // once the map, which may not go so far, has said where it stands
        queueMicrotask(write);
      }
      if (!playing && !dragging) timer = setTimeout(write, SETTLE_MS);
    }),
  );

  /** Offers to read a link once more of which a part could not be read. */
  function offerAgain(address: LinkAddress, problems: readonly PermalinkProblem[]): void {
    if (problems.some(({ reason }) => reason === 'not-loaded'))
      session.notify({ kind: 'missing', again: () => open(address) });
  }

  function open(address: LinkAddress): void {
    const { link, hash, search } = address;
    const came = window.location.href;
    const take = ({ view: whole, problems }: DecodedPermalink) => {
      const { view, edition: mark } = takeEdition(whole);
      setMended(problems.length ? { link, before: session.view() } : null);
      session.restore(view, problems);
      offerAgain(address, problems);
      tellEdition(mark);
      steps = session.steps();
    };
    const found = readPermalink(hash, search, context);
    if (!(found instanceof Promise)) return take(found);
    // another address may have come meanwhile
    reading = came;
    /** Ends the reading, and tells whether it was of the address that stands there now. */
    const isCurrent = () => {
      const current = reading === came && window.location.href === came;
      if (reading === came) reading = null;
      return current;
    };
    found.then((late) => (isCurrent() ? take(late) : undefined), isCurrent);
  }
  function read(): void {
    if (window.location.hash === written) return;
    written = window.location.hash;
    open({ link: window.location.href, hash: written, search: '' });
  }
  const { hash, search } = new URL(link, window.location.href);
  offerAgain(
    { link, hash, search },
    session.notices().flatMap((notice) => (notice.kind === 'problem' ? [notice.problem] : [])),
  );
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  onCleanup(() => {
    clearTimeout(timer);
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  });
  return mended;
}
