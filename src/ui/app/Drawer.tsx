import { createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useStore } from '../shared/app-context.ts';
import { useWords } from '../shared/locale-context.ts';
import { readerType } from '../shared/reader-type.ts';
import { cardIsUsual, createScreen } from '../shared/screen.ts';
import { createSheetPlace, useSheetAside } from '../shared/sheet-aside.ts';
import { dragDrawer } from './drag-drawer.ts';
import { stopBeyond, stopHeights, type Stop } from './drawer-stops.ts';

/** What its lowest stop is where no style sheet has come. */
const PEEK_PX = 64;

/** What the sheet holds: the card, the legend, or a sheet that was opened over both. */
type Held = 'card' | 'legend' | 'sheet';

/** The height of the drawer at its lowest stop, in px. */
const peekPx = (drawer: HTMLElement) => {
  const peek = getComputedStyle(drawer).getPropertyValue('--peek');
  return (parseFloat(peek) || PEEK_PX) * (peek.endsWith('rem') ? 16 * readerType() : 1);
};

/**
 * Where card, legend and sheets stand. On a screen in a hand they are one sheet at the foot of the page, which is dragged
 * between three stops, or moved by its buttons, and shows one of them at a time; elsewhere each has its own place.
 */
export function Drawer(props: { readonly session: Session; readonly children: JSX.Element }) {
  const words = useWords(INTERFACE_WORDS);
  const screen = useStore(createScreen);
  const place = useStore(createSheetPlace);
  const { aside, bringBack } = useSheetAside();
  const [height, setHeight] = createSignal<number | null>(null);
  const [stops, setStops] = createSignal<Readonly<Record<Held, Stop>>>({
    card: 'half',
    legend: 'half',
    sheet: 'full',
  });
  const hand = () => screen() === 'hand' && props.session.display() !== 'present';
  const usual = () => cardIsUsual(screen(), props.session);
  const held = (): Held => {
    if (place.open() > 0 && !aside()) return 'sheet';
    return props.session.isOpen('legend', screen() === 'desk') ? 'legend' : 'card';
  };
  const stop = (): Stop =>
    held() === 'card' && !props.session.isOpen('card', usual()) ? 'peek' : stops()[held()];
  const setStop = (next: Stop) => {
    const holds = held();
    if (holds === 'card') props.session.setOpen('card', next !== 'peek', usual());
    if (holds !== 'card' || next !== 'peek') setStops({ ...stops(), [holds]: next });
  };
  let drawer!: HTMLDivElement;
  const heights = () => {
    const { bottom } = drawer.getBoundingClientRect();
    return stopHeights(bottom, peekPx(drawer));
  };
  onMount(() =>
    onCleanup(
      dragDrawer({
        drawer,
        stop,
        heights,
        show: setHeight,
        settle: setStop,
        tap: () => setStop(stop() === 'full' ? 'half' : stopBeyond(stop(), 1)),
      }),
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !hand()) return;
    if (held() === 'legend') {
      props.session.setOpen('legend', false, false);
      drawer.querySelector<HTMLElement>('.legend > summary')?.focus();
    } else if (held() === 'card' && stop() !== 'peek' && props.session.selection() === null) setStop('peek');
    else return;
    event.preventDefault();
  };
  const Mover = (own: { readonly by: 1 | -1 }) => (
    <button
      type="button"
      class="drawer-mover"
      aria-label={own.by > 0 ? words().more : words().less}
      aria-disabled={stopBeyond(stop(), own.by) === stop()}
      onClick={() => setStop(stopBeyond(stop(), own.by))}
    >
      <svg viewBox="0 0 12 8" width="16" height="11" aria-hidden="true">
        <path
          d={own.by > 0 ? 'M1 7l5-6 5 6' : 'M1 1l5 6 5-6'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
    </button>
  );
  return (
    <div
      ref={drawer}
      class="drawer"
      onKeyDown={onKeyDown}
      data-held={held()}
      data-stop={hand() ? stop() : undefined}
      style={{ height: hand() && height() !== null ? `${height()}px` : undefined }}
    >
      <Show when={hand()}>
        <div class="drawer-grip">
          <Show when={stop() !== 'peek'}>
            <Mover by={-1} />
          </Show>
          <Show when={aside()}>
            <button type="button" class="drawer-back" onClick={bringBack}>
              ‹ {words().backToList}
            </button>
          </Show>
          <Show when={stop() !== 'full'}>
            <Mover by={1} />
          </Show>
        </div>
      </Show>
      {props.children}
    </div>
  );
}
