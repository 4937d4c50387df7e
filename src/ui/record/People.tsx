import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, For, Show } from 'solid-js';
import { latinName } from '../../atlas/people/person-names.ts';
import { peopleOf, type Person } from '../../atlas/people/people.ts';
import { isOwnPower } from '../../atlas/people/own-power.ts';
import { personOnDay } from '../../atlas/people/person-on-day.ts';
import { deathWindow, lifeOf } from '../../atlas/people/whereabouts.ts';
import { subjectDay } from '../../atlas/subject-day.ts';
import { fold } from '../../atlas/search/fold.ts';
import { contains } from '../../time/interval.ts';
import { useLocale } from '../shared/locale-context.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { tellUnknownEntries } from '../shared/unknown-entries.ts';
import { fetchPersons } from '../shared/fetch-persons.ts';
import { showOnMap } from '../shared/show-on-map.ts';
import PersonTraces from '../shared/PersonTraces.tsx';
import { FindField } from '../shared/FindField.tsx';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { keepTraditional } from '../../time/traditional.ts';
import { createFetched } from '../shared/create-fetched.ts';

/** The persons of the record: names in both scripts, whose they were, where they are on the day, where they are named. */
export default function People(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  const written = createFetched(fetchPersons);
  const writtenOf = ({ id }: Person) => (written.state === 'ready' ? written().get(id) : undefined);
  const about = (person: Person) => {
    const found = writtenOf(person);
    return found ? locale.text(found, 'about') : '';
  };
  const open = (person: Person) => {
    const card = { kind: 'person', id: person.slug } as const;
    const life = lifeOf(writtenOf(person));
    showOnMap(props.session, subjectDay(atlas, card, props.session.day(), undefined, life), card);
  };
  const simplify = (text: string) => locale.simplify(text);
  const people = peopleOf(atlas).map((person) => {
    const names = [
      person.name_en,
      ...person.others_en,
      ...[person.name_zh, ...person.others_zh].map(keepTraditional),
    ];
    return { person, names: fold(names.join(' '), simplify).words.join(' ') };
  });
  const { page, changePage } = props.session;
  const onlyHere = () => page().show === 'here';
  const where = createMemo(() => {
    const noon = props.session.day();
    return new Map(people.map(({ person }) => [person.id, personOnDay(atlas, person, noon)] as const));
  });
  const shown = createMemo(() => {
    const sought = fold(page().find, simplify).words;
    return people
      .filter(({ names }) => sought.every((word) => names.includes(word)))
      .map(({ person }) => person)
      .filter(({ id }) => !onlyHere() || where().get(id));
  });

  tellUnknownEntries(props.session, (id) => people.some(({ person }) => person.id === id));
  function unfold(id: string, open: boolean): void {
    const { entries } = page();
    if (entries.includes(id) === open) return;
    changePage({ entries: open ? [...entries, id] : entries.filter((other) => other !== id) });
  }
  const sides = (person: Person) =>
    person.sides
      .map((side) =>
        isOwnPower(atlas.config, person, side) ? words().ownSide(locale.power(side)) : locale.power(side),
      )
      .join(words().andThen) || words().noSide;
  const placeName = (id: string | null) => {
    const place = id === null ? undefined : atlas.places.get(id)?.properties;
    return place ? locale.text(place, 'name') : '';
  };
  function whereabouts(person: Person): string {
    const window = deathWindow(writtenOf(person));
    if (window && contains(window, props.session.day())) return words().perhapsDead;
    const found = where().get(person.id);
    if (!found) return words().notKnown;
    const [from, to] = [placeName(found.from), placeName(found.to)];
    if (found.trace.kind === 'siege') return words().besieging(to);
    if (from && to && from !== to) return locale.words(INTERFACE_WORDS).between(from, to);
    return from || to ? locale.words(INTERFACE_WORDS).at(from || to) : words().notKnown;
  }
  const others = ({ others_en, others_zh }: Person) =>
    [...(locale.english() ? others_en : []), ...others_zh.map(locale.script)].join(words().listed);

  return (
    <div class="finding">
      <p class="finding-bar">
        <FindField session={props.session} label={words().person} />
        <label>
          <input
            type="checkbox"
            checked={onlyHere()}
            onChange={(event) => changePage({ show: event.currentTarget.checked ? 'here' : null })}
          />{' '}
          {words().onlyHere}
        </label>
        <span role="status">{words().people(shown().length)}</span>
      </p>
      <p class="quiet">{words().peopleAbout}</p>
      <ul class="finding-list">
        <For each={shown()}>
          {(person) => (
            <li>
              <details
                open={page().entries.includes(person.id)}
                onToggle={(event) => unfold(person.id, event.currentTarget.open)}
              >
                <summary>
                  <span>{locale.text(person, 'name')}</span>{' '}
                  <span class="quiet" lang={locale.english() ? 'zh' : 'en'}>
                    {locale.english() ? locale.chinese(person, 'name') : latinName(person.name_en)}
                  </span>
                  <span class="finding-kind">
                    <InTongues text={`${sides(person)} · ${whereabouts(person)}`} />
                  </span>
                </summary>
                <Show when={others(person)}>
                  <p class="quiet">
                    {words().also}
                    {locale.words(INTERFACE_WORDS).colon}
                    <InTongues text={others(person)} />
                  </p>
                </Show>
                <Show when={about(person)}>{(text) => <p>{text()}</p>}</Show>
                <p>
                  <button type="button" class="link" onClick={() => open(person)}>
                    {words().openCard}
                  </button>
                </p>
                <PersonTraces session={props.session} person={person} />
              </details>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
