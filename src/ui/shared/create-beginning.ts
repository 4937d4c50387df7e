import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { inFrame } from '../../session/in-frame.ts';

/** Whether the reader is told what this is. */
interface Beginning {
  readonly open: Accessor<boolean>;
  /** Whether the reader has asked for it. */
  readonly asked: Accessor<boolean>;
  /** Shows it again. */
  show(): void;
  close(): void;
  /** Keeps in mind that this browser has shown it. */
  remember(): void;
}

const KEY = 'fragile-peace-begun';

function isKnown(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Creates the beginning, a store of the page: it opens by itself where this browser has not seen it and the address names
 * nothing that somebody wanted to show, a language at most, and not in another page.
 */
export function createBeginning(): Beginning {
  const bare = () =>
    /^#?(?:(?:v=1|lang=[\w-]*)(?:&|$))*$/.test(window.location.hash) && window.location.search === '';
  const [open, setOpen] = createSignal(bare() && !inFrame() && !isKnown());
  // a link that is opened on the page is what is to be seen
  const close = () => void setOpen(false);
  const follow = () => bare() || close();
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  const [asked, setAsked] = createSignal(false);
  return {
    open,
    asked,
    show() {
      setAsked(true);
      setOpen(true);
    },
    close,
    remember() {
      try {
        localStorage.setItem(KEY, '1');
      } catch {
        // without storage it is shown again when the page is next opened
      }
    },
  };
}
