import { batch, createMemo, createSignal, Show } from 'solid-js';
import { accountText } from '../../atlas/narrative/narrative-text.ts';
import { changesBetween } from '../../atlas/narrative/changes-between.ts';
import { dayOf } from '../../time/instant.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { COMPARE_WORDS } from '../shared/compare-words.ts';
import { askDate, tellDate } from '../shared/tell-date.ts';
import { useLocale } from '../shared/locale-context.ts';
import { AccountSections } from '../shared/NarrativeSections.tsx';
import { NARRATIVE_WORDS } from '../shared/narrative-words.ts';
import { CopyText } from '../shared/CopyText.tsx';
import type { RecordPageProps } from '../shared/record-page.ts';

/** A field for one of the two days. */
function DayField(props: {
  readonly ref: HTMLInputElement;
  readonly label: string;
  readonly hint: string;
  readonly day: string;
}) {
  return (
    <label>
      {props.label}{' '}
      <input
        ref={props.ref}
        type="text"
        autocomplete="off"
        placeholder={props.hint}
        value={props.day}
        aria-describedby="account-days-error"
      />
    </label>
  );
}

/** What changed between two days: the start of the chapter and the day shown, until others are asked for. */
export default function WhatChanged(props: RecordPageProps) {
  const locale = useLocale();
  const atlas = props.session.atlas();
  const words = () => locale.words(NARRATIVE_WORDS);
  const opening = (): readonly [JulianDay, JulianDay] => {
    const second = props.session.compare();
    if (second !== null) return [props.session.day(), dayOf(second)];
    return [props.session.chapter()?.start ?? atlas.span.start, props.session.day()];
  };
  const days = createMemo(() => props.session.page().between ?? opening());
  const [wrong, setWrong] = createSignal<string | null>(null);
  const sections = createMemo(() => locale.tell((language) => changesBetween(atlas, ...days(), language)));
  const ordered = () => [Math.min(...days()), Math.max(...days())] as const;
  const title = () => {
    const [from, to] = ordered();
    return words().between(locale.date(from), locale.date(to));
  };
  /** A day as the fields hold it, to be read again: a Chinese date in a Chinese page. */
  const fieldText = (day: JulianDay) => (locale.english() ? writeDay(day) : locale.date(day));
  let from!: HTMLInputElement;
  let to!: HTMLInputElement;

  function compare(event: SubmitEvent): void {
    event.preventDefault();
    const outcomes = [from, to].map(({ value }) => ({ text: value, outcome: askDate(value, atlas) }));
    const told = outcomes.map(({ text, outcome }) => tellDate(text, outcome, atlas, locale).wrong);
    setWrong(told.find(Boolean) ?? null);
    const [start, end] = outcomes.map(({ outcome }) =>
      'readings' in outcome ? outcome.readings[0] : undefined,
    );
    if (start && end) props.session.changePage({ between: [start.start, end.end - 1] });
  }
  /** Lays the two days side by side on the map, and goes there. */
  function swipe(): void {
    const [first, second] = days();
    batch(() => {
      props.session.pause();
      props.session.setDay(first);
      props.session.setCompare(second);
    });
    props.onClose?.();
  }
  function reset(): void {
    setWrong(null);
    props.session.changePage({ between: null });
    [from.value, to.value] = [fieldText(days()[0]), fieldText(days()[1])];
  }
  return (
    <article class="account">
      <h2>{words().changed}</h2>
      <form class="account-days" onSubmit={compare} novalidate>
        <DayField ref={from} label={words().from} hint={words().hint} day={fieldText(days()[0])} />
        <DayField ref={to} label={words().to} hint={words().hint} day={fieldText(days()[1])} />
        <button type="submit">{words().show}</button>
        <button type="button" onClick={reset}>
          {words().reset}
        </button>
        <p id="account-days-error" class="field-error" role="alert">
          {wrong()}
        </p>
      </form>
      <p>
        <button type="button" class="account-swipe" onClick={swipe}>
          {locale.words(COMPARE_WORDS).swipe}
        </button>
      </p>
      <p class="account-period" aria-live="polite">
        {title()}
      </p>
      <Show
        when={sections().length > 0}
        fallback={<p>{ordered()[0] === ordered()[1] ? words().sameDay : words().nothing}</p>}
      >
        <CopyText text={() => `${title()}\n\n${accountText(sections())}`} />
        <AccountSections session={props.session} sections={sections()} />
      </Show>
    </article>
  );
}
