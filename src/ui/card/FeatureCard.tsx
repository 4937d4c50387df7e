import { createEffect, on, Show, Suspense } from 'solid-js';
import { mayTakeFocus } from '../../session/in-frame.ts';
import type { Session } from '../../session/session.ts';
import { ChapterCard } from './ChapterCard.tsx';
import { useStore } from '../shared/app-context.ts';
import { cardIsUsual, createScreen } from '../shared/screen.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { part } from '../shared/part.tsx';

const ArrivedNote = part(() => import('./ArrivedNote.tsx'));
const SelectedCard = part(() => import('./SelectedCard.tsx'), { told: true });

/** The card of the selected feature; with nothing selected, the chapter and the day's events. */
export function FeatureCard(props: { readonly session: Session }) {
  const locale = useLocale();
  /** What is selected, unless a hall is shown, where cards are not. */
  const selection = () => (props.session.display() === 'present' ? null : props.session.selection());
  let card!: HTMLElement;
  /** What had the focus when something was selected from beside the card, and has it again once nothing is. */
  let from: HTMLElement | null = null;
  const isThere = (one: Element | null) =>
    one !== document.body && Boolean(one?.isConnected) && one?.checkVisibility?.() !== false;
  createEffect(
    on(
      props.session.selection,
      (now) => {
        const has = document.activeElement;
        if (now && has instanceof HTMLElement && isThere(has) && !card.contains(has)) from = has;
        const back = now ? null : from;
        // another card begins at its head
        card.scrollTop = 0;
        if (!now) from = null;
        // what had it has gone, or is hidden by the card that takes its place
        if (isThere(has) || !mayTakeFocus()) return;
        if (back && isThere(back)) back.focus({ preventScroll: true });
        else card.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  const screen = useStore(createScreen);
  const roomy = () => cardIsUsual(screen(), props.session);
  const expanded = () => props.session.isOpen('card', roomy());
  return (
    <aside
      ref={card}
      tabindex="-1"
      aria-label={locale.words(INTERFACE_WORDS).card}
      class="panel card"
      classList={{ expanded: expanded(), selected: props.session.selection() !== null }}
    >
      <button
        type="button"
        class="expand"
        aria-expanded={expanded()}
        aria-label={expanded() ? locale.words(INTERFACE_WORDS).less : locale.words(INTERFACE_WORDS).more}
        onClick={() => props.session.setOpen('card', !expanded(), roomy())}
      >
        <svg viewBox="0 0 12 8" width="14" height="9" aria-hidden="true">
          <path
            d={expanded() ? 'M1 1l5 6 5-6' : 'M1 7l5-6 5 6'}
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
      </button>
      <div role="status">
        <Show when={selection() && props.session.arrivedFrom()}>
          {(from) => (
            <Suspense>
              <ArrivedNote session={props.session} from={from()} />
            </Suspense>
          )}
        </Show>
      </div>
      <Show when={selection()} fallback={<ChapterCard session={props.session} />}>
        {(selection) => (
          <Suspense>
            <SelectedCard session={props.session} selection={selection()} />
          </Suspense>
        )}
      </Show>
    </aside>
  );
}
