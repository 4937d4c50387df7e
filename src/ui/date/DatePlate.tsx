import { createMemo, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { modeText } from '../shared/mode-text.ts';
import { useStore } from '../shared/app-context.ts';
import { useMenu } from '../shared/menu.ts';
import { createScreen } from '../shared/screen.ts';
import { useLocale } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/**
 * The day under the slider: the Julian date, then a line for each of the two courts behind its seal. Over them the title of
 * the atlas, in a menu what it is too; a hall and another page have titles of their own.
 */
export function DatePlate(props: { readonly session: Session; readonly children?: JSX.Element }) {
  const locale = useLocale();
  const screen = useStore(createScreen);
  const menu = useMenu();
  const hand = () => screen() === 'hand' && props.session.display() === 'explore';
  const toggle = () => hand() && menu.setOpen(!menu.open());
  let plate!: HTMLElement;
  // larger type makes the bar higher, and what stands above it keeps clear of that
  onMount(() => {
    const root = document.documentElement.style;
    const tell = () => {
      if (!hand()) root.removeProperty('--bar');
      else if (!menu.open()) root.setProperty('--bar', `${plate.offsetHeight}px`);
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(plate);
    onCleanup(() => {
      sizes.disconnect();
      root.removeProperty('--bar');
    });
  });
  const fold = (event: Event) => {
    // on a small screen what was chosen from the menu has the room
    const chosen =
      event.target instanceof Element && event.target.closest('.record-sheet-opener, .compare-opener');
    if (chosen && hand()) menu.setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !hand() || !menu.open()) return;
    event.preventDefault();
    menu.setOpen(false);
    event.currentTarget.querySelector<HTMLElement>('.menu-opener')?.focus();
  };
  /** Whose calendar a line is in: its seal tells that only to who knows the character. */
  const calendarOf = (polity: string) => {
    const power = props.session.atlas().config.powers.find(({ id }) => id === polity);
    return power ? locale.words(INTERFACE_WORDS).calendarOf(locale.text(power, 'name')) : '';
  };
  const lines = createMemo(() => locale.courtDates(props.session.day()).slice(0, 2));
  return (
    <section
      ref={plate}
      class="panel date-plate"
      classList={{ unfolded: menu.open() }}
      aria-label={locale.words(INTERFACE_WORDS).date}
      onClick={fold}
      onKeyDown={onKeyDown}
    >
      <div class="plate-head">
        <Show when={props.session.display() === 'explore'}>
          {/* the page begins with it as a heading */}
          <p class="atlas-title" aria-hidden="true" onClick={toggle}>
            {locale.atlas('title')}
          </p>
          <Show when={hand() && menu.open()}>
            <p class="atlas-about">{locale.atlas('description')}</p>
          </Show>
        </Show>
        <p class="julian-date" onClick={toggle}>
          {locale.date(props.session.day())}
          <Show when={modeText(props.session.mode(), locale)}>
            {(text) => <small class="mode-text"> {text()}</small>}
          </Show>
        </p>
      </div>
      <Show when={lines().length}>
        <ul class="court-dates" lang="zh">
          <For each={lines()}>
            {(line) => (
              <li title={calendarOf(line.polity)}>
                <span
                  class="seal"
                  style={{ background: `var(--deep-${line.polity})` }}
                  role="img"
                  lang={locale.language()}
                  aria-label={calendarOf(line.polity)}
                >
                  <span lang="zh">{line.seal}</span>
                </span>
                <span>{line.chinese}</span>
                <Show when={locale.english()}>
                  <span class="era-name" lang="en">
                    {line.year_en}
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      {props.children}
    </section>
  );
}
