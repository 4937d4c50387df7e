import { batch, createMemo, createSignal, Show } from 'solid-js';
import { dayBeforeChange } from '../../atlas/control/day-before-change.ts';
import type { Session } from '../../session/session.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { instantOf, type Instant } from '../../time/instant.ts';
import type { InstantInputOutcome } from '../../time/parse-instant-input.ts';
import { useStore } from '../shared/app-context.ts';
import { useMenu } from '../shared/menu.ts';
import { cardIsUsual, createScreen } from '../shared/screen.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { part } from '../shared/part.tsx';

const load = () => import('../shared/tell-date.ts');
const DateChoices = part(() => import('./DateChoices.tsx'));

/**
 * A field that takes a date in any calendar and goes to its first day: its span is named beneath it, several readings are
 * listed to choose from, and what names no time is named and kept for mending. What reads it is fetched at the first focus.
 */
export function DateField(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = useWords(INTERFACE_WORDS);
  const [text, setText] = createSignal('');
  const [asked, setAsked] = createSignal<{
    readonly text: string;
    readonly outcome: InstantInputOutcome;
    readonly reader: Awaited<ReturnType<typeof load>>;
  } | null>(null);
  const told = createMemo(() => {
    const now = asked();
    return now && now.reader.tellDate(now.text, now.outcome, props.session.atlas(), locale);
  });
  const menu = useMenu();
  const screen = useStore(createScreen);
  let field!: HTMLInputElement;
  const go = (day: JulianDay, hour: number | null) => {
    props.session.pause();
    if (hour === null) props.session.setDay(day);
    else props.session.setInstant(instantOf(day, hour));
    setText('');
    if (screen() !== 'hand') return;
    // the day that was gone to is seen where the menu stood
    menu.setOpen(false);
    document.querySelector<HTMLElement>('.menu-opener')?.focus();
  };
  const missing = () => props.session.notify({ kind: 'missing', again: () => field.form?.requestSubmit() });
  /** Lays a moment beside that of the map; nothing that is open stands over it. */
  const layBeside = (second: Instant) =>
    batch(() => {
      const { session } = props;
      session.openSheet(null);
      if (screen() === 'hand') {
        session.setOpen('legend', false);
        session.setOpen('card', false, cardIsUsual('hand', session));
        menu.setOpen(false);
      }
      session.setCompare(second);
    });
  /** Lays the day that is written beside that of the map, or the day before land last changed hands; or ends that. */
  const compare = async () => {
    const { session } = props;
    const written = text().trim();
    if (session.compare() !== null && written === '') return session.setCompare(null);
    if (written === '') return layBeside(instantOf(dayBeforeChange(session.atlas(), session.day())));
    try {
      const reader = await load();
      const outcome = reader.askDate(written, session.atlas());
      const [first] = 'readings' in outcome ? outcome.readings : [];
      setAsked(first ? null : { text: written, outcome, reader });
      if (!first) return;
      setText('');
      layBeside(instantOf(first.start, outcome.hour ?? undefined));
    } catch {
      missing();
    }
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const written = text().trim();
    if (written === '') return void setAsked(null);
    try {
      const reader = await load();
      if (text().trim() !== written) return;
      const outcome = reader.askDate(written, props.session.atlas());
      setAsked({ text: written, outcome, reader });
      const [only, ...more] = 'readings' in outcome ? outcome.readings : [];
      if (only && more.length === 0) go(only.start, outcome.hour);
    } catch {
      missing();
    }
  };
  return (
    <form
      class="date-field"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || asked() === null) return;
        event.preventDefault();
        setAsked(null);
        field.focus();
      }}
      novalidate
    >
      <label>
        <span class="visually-hidden">{words().goTo}</span>
        <input
          ref={field}
          type="text"
          inputmode="text"
          autocomplete="off"
          placeholder={locale.text(props.session.atlas().config.dates, 'hint')}
          value={text()}
          aria-invalid={Boolean(told()?.wrong)}
          aria-describedby="date-field-error date-field-note"
          onFocus={() => void load().catch(() => undefined)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" aria-label={words().goLong}>
        {words().go}
      </button>
      <Show when={props.session.display() === 'explore'}>
        <button
          type="button"
          class="compare-opener"
          aria-pressed={props.session.compare() !== null}
          aria-label={words().compareDays}
          title={words().compareDays}
          onClick={() => void compare()}
        >
          <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
            <path d="M8 0v12M1 2h5v8H1zM10 2h5v8h-5z" fill="none" stroke="currentColor" stroke-width="1.4" />
          </svg>
        </button>
      </Show>
      <p id="date-field-error" class="field-error" role="alert">
        <InTongues text={told()?.wrong ?? ''} />
      </p>
      <p id="date-field-note" class="field-note" role="status">
        <InTongues text={told()?.note ?? ''} />
      </p>
      <Show when={told()?.choices.length}>
        <DateChoices
          choices={told()?.choices ?? []}
          label={told()?.label ?? ''}
          choose={(day) => {
            const hour = asked()?.outcome.hour ?? null;
            setAsked(null);
            go(day, hour);
            if (screen() !== 'hand') field.focus();
          }}
        />
      </Show>
    </form>
  );
}
