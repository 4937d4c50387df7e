import { createMemo, For, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';

/** A date as a text has it, and the day that it names. */
export interface NamedDay {
  readonly text: string;
  readonly day: JulianDay;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text parted at the dates in it, in their order; of two that begin in one place, the longer. */
export function partsOf(text: string, days: readonly NamedDay[]): readonly (string | NamedDay)[] {
  const known = days.filter(({ text: date }) => date !== '').sort((a, b) => b.text.length - a.text.length);
  if (known.length === 0) return [text];
  const dates = new RegExp(`(?<!\\d)(${known.map((one) => escaped(one.text)).join('|')})(?!\\d)`, 'u');
  return text
    .split(dates)
    .map((part, i) => (i % 2 ? (known.find((one) => one.text === part) ?? part) : part))
    .filter((part) => part !== '');
}

/** A text in which each of some dates is a button that goes to its day; days beyond the atlas stay text. */
export function DatedText(props: {
  readonly session: Session;
  readonly text: string;
  readonly days: readonly NamedDay[];
}) {
  const parts = createMemo(() => {
    const { span } = props.session.atlas();
    return partsOf(
      props.text,
      props.days.filter(({ day }) => contains(span, day)),
    );
  });
  const go = (day: JulianDay) => {
    props.session.pause();
    props.session.setDay(day);
  };
  return (
    <For each={parts()}>
      {(part) => (
        <Show when={typeof part === 'object' && part} fallback={part as string} keyed>
          {({ text, day }) => (
            <button type="button" class="day-link" onClick={() => go(day)}>
              {text}
            </button>
          )}
        </Show>
      )}
    </For>
  );
}
