import { createSignal, Show } from 'solid-js';
import type { JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale-context.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { askDate, tellDate } from '../shared/tell-date.ts';

/**
 * The days of a table that tells of a day, or of two: fields in which they are typed in any calendar of the record, and steps
 * by a day. The first day is that of the map, unless the table compares two.
 */
export default function TableDays(props: {
  readonly session: Session;
  readonly days: readonly JulianDay[];
  onDays(days: readonly JulianDay[]): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const [wrong, setWrong] = createSignal('');
  const fieldText = (day: JulianDay) => (locale.english() ? writeDay(day) : locale.date(day));
  const fields: HTMLInputElement[] = [];

  function ask(event: SubmitEvent): void {
    event.preventDefault();
    const atlas = props.session.atlas();
    const asked = fields.map(({ value }) => ({ text: value, outcome: askDate(value, atlas) }));
    setWrong(
      asked.map(({ text, outcome }) => tellDate(text, outcome, atlas, locale).wrong).find(Boolean) ?? '',
    );
    const days = asked.flatMap(({ outcome }) =>
      'readings' in outcome ? (outcome.readings[0]?.start ?? []) : [],
    );
    if (days.length === fields.length) props.onDays(days);
  }
  const step = (by: number) => props.onDays(props.days.map((day) => day + by));
  const { span } = props.session.atlas();
  const Field = (field: { readonly label: string; readonly at: number }) => (
    <label>
      {field.label}{' '}
      <input
        ref={(element) => (fields[field.at] = element)}
        type="text"
        autocomplete="off"
        class="finding-filter"
        value={fieldText(props.days[field.at] ?? span.start)}
        aria-describedby="table-days-wrong"
      />
    </label>
  );
  return (
    <form class="finding-bar" onSubmit={ask} novalidate>
      <Show
        when={props.days.length > 1}
        fallback={
          <>
            <Field label={words().onDay} at={0} />
            <button
              type="button"
              aria-label={locale.words(INTERFACE_WORDS).back}
              disabled={(props.days[0] ?? 0) <= span.start}
              onClick={() => step(-1)}
            >
              ‹
            </button>
            <button
              type="button"
              aria-label={locale.words(INTERFACE_WORDS).forward}
              disabled={(props.days[0] ?? 0) >= span.end - 1}
              onClick={() => step(1)}
            >
              ›
            </button>
          </>
        }
      >
        <Field label={words().firstDay} at={0} />
        <Field label={words().otherDay} at={1} />
      </Show>
      <button type="submit" aria-label={words().goTable}>
        {locale.words(INTERFACE_WORDS).go}
      </button>
      <span id="table-days-wrong" class="field-error" role="alert">
        {wrong()}
      </span>
    </form>
  );
}
