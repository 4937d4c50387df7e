import { InTongues } from './InTongues.tsx';
import { createMemo, For, Match, Switch } from 'solid-js';
import type { PersonNamed } from '../../atlas/people/find-persons.ts';
import type { Session } from '../../session/session.ts';
import { contains } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { PersonName } from './PersonName.tsx';

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

const LATIN = /^\p{Script=Latin}/u;

/** A text parted at the names of persons in it; of two that begin in one place, the longer. */
function partsByPerson(text: string, persons: readonly PersonNamed[]): readonly (string | PersonNamed)[] {
  if (persons.length === 0) return [text];
  const named = persons.toSorted((a, b) => b.text.length - a.text.length);
  const names = named.map(({ text: name }) =>
    LATIN.test(name) ? String.raw`(?<!\p{L})${escaped(name)}(?!\p{L})` : escaped(name),
  );
  return text
    .split(new RegExp(`(${names.join('|')})`, 'u'))
    .map((part, i) => (i % 2 ? (named.find((one) => one.text === part) ?? part) : part))
    .filter((part) => part !== '');
}

type Part = string | NamedDay | PersonNamed;

/** What of the text behind a button is of its word: a line may break at either side of a button, but not within Li Gang’s. */
const ENDING = /^[’']\p{Script=Latin}+/u;

/** Parts with what each button’s word ends in, taken from the text behind it. */
function withEndings(parts: readonly Part[]): readonly { readonly part: Part; readonly ending: string }[] {
  const endings = parts.map((part, i) => {
    const next = parts[i + 1];
    return typeof part === 'object' && typeof next === 'string' ? (ENDING.exec(next)?.[0] ?? '') : '';
  });
  return parts.map((part, i) => ({
    part: typeof part === 'string' ? part.slice(endings[i - 1]?.length ?? 0) : part,
    ending: endings[i] ?? '',
  }));
}

/**
 * A text in which each of some dates is a button that goes to its day, and each of some names of persons one that opens the
 * card of the person; days beyond the atlas stay text.
 */
export function DatedText(props: {
  readonly session: Session;
  readonly text: string;
  readonly days: readonly NamedDay[];
  readonly persons?: readonly PersonNamed[];
}) {
  const parts = createMemo(() => {
    const { span } = props.session.atlas();
    return withEndings(
      partsOf(
        props.text,
        props.days.filter(({ day }) => contains(span, day)),
      ).flatMap((part): readonly Part[] =>
        typeof part === 'string' ? partsByPerson(part, props.persons ?? []) : [part],
      ),
    );
  });
  const go = (day: JulianDay) => {
    props.session.pause();
    props.session.setDay(day);
  };
  const Button = (own: { readonly part: NamedDay | PersonNamed }) => (
    <Switch>
      <Match when={'day' in own.part && own.part}>
        {(date) => (
          <button type="button" class="day-link" onClick={() => go(date().day)}>
            {date().text}
          </button>
        )}
      </Match>
      <Match when={'person' in own.part && own.part}>
        {(name) => (
          <PersonName session={props.session} person={name().person}>
            {name().text}
          </PersonName>
        )}
      </Match>
    </Switch>
  );
  return (
    <For each={parts()}>
      {({ part, ending }) =>
        typeof part === 'string' ? (
          <InTongues text={part} />
        ) : ending === '' ? (
          <Button part={part} />
        ) : (
          <span class="unbroken">
            <Button part={part} />
            {ending}
          </span>
        )
      }
    </For>
  );
}
