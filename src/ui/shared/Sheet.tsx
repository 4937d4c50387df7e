import { onCleanup, onMount, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import { mayTakeFocus } from '../../session/in-frame.ts';
import { useApp } from './app-context.ts';
import { createScreen } from './screen.ts';
import { createSheetPlace, linkedSheet, passingSheet } from './sheet-aside.ts';
import './sheet.css';

/**
 * A sheet beside the map, which stays in use: a region named `label`, a head with a button that closes it, and what
 * stands under it. It has the focus from when it opens; Escape within it closes it and does nothing else. Who opened it
 * takes the focus back in `onClose`.
 */
export function Sheet(props: {
  readonly label: string;
  /** What the button that closes it is called: “Close the record”. */
  readonly closing: string;
  /** A class of its own, for its style. */
  readonly class?: string;
  /** What stands in the head instead of `label` as a heading. */
  readonly head?: JSX.Element;
  /** Whether no link tells of it. */
  readonly passing?: boolean;
  readonly children: JSX.Element;
  onClose(): void;
}) {
  const { session, store } = useApp();
  const place = store(createSheetPlace);
  const screen = store(createScreen);
  const own = props.passing ? passingSheet(session, () => screen() === 'hand') : linkedSheet(session);
  /** In a hand sheets show one at a time, the last that was opened. */
  const covered = () => screen() === 'hand' && place.top() !== undefined && place.top() !== own;
  let sheet!: HTMLElement;
  onMount(() => {
    onCleanup(place.enter(own));
    if (mayTakeFocus()) sheet.focus();
  });
  // Keys are heard at the document, where the page hears them too: only `defaultPrevented` tells it that one was used.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <Portal mount={document.querySelector('.drawer') ?? document.querySelector('.page') ?? document.body}>
      <section
        ref={sheet}
        tabindex="-1"
        class={`panel sheet ${props.class ?? ''}`}
        classList={{ aside: own.aside(), covered: covered() }}
        aria-label={props.label}
        onKeyDown={onKeyDown}
      >
        <header class="sheet-head">
          {props.head ?? <h2>{props.label}</h2>}
          <button
            type="button"
            class="sheet-close"
            aria-label={props.closing}
            onClick={() => props.onClose()}
          >
            ×
          </button>
        </header>
        {props.children}
      </section>
    </Portal>
  );
}
