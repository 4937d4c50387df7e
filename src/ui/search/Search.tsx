import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { powerOf } from '../../atlas/atlas-config.ts';
import { latinName } from '../../atlas/people/person-names.ts';
import { peopleOf } from '../../atlas/people/people.ts';
import type { WrittenPerson } from '../../atlas/people/persons.ts';
import { lifeOf } from '../../atlas/people/whereabouts.ts';
import { subjectDay } from '../../atlas/subject-day.ts';
import { createSearch } from '../../atlas/search/create-search.ts';
import { findEntries } from '../../atlas/search/find-entries.ts';
import { modernTown } from '../../atlas/search/place-entries.ts';
import { searchEntries } from '../../atlas/search/search-entries.ts';
import type { SearchEntry } from '../../atlas/search/search-entry.ts';
import { fetchPersons } from '../shared/fetch-persons.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { showOnMap } from '../shared/show-on-map.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { goToSearchField, SEARCH_FIELD } from '../shared/search-field.ts';
import { LONGEST_FIND, type RecordPageProps } from '../shared/record-page.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/tables.css';

/** How many are listed before the reader asks for all. */
const LISTED = 12;

/** A search over the names of the record: type, choose with the arrow keys, go with Enter. */
export default function Search(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  // names are found without what is written of persons, more of them with it
  const written = createFetched(fetchPersons);
  const search = createMemo(() =>
    createSearch(
      searchEntries(atlas, peopleOf(atlas), written.state === 'ready' ? written.latest : undefined),
      (text) => locale.simplify(text),
    ),
  );
  const query = () => props.session.page().find;
  const [active, setActive] = createSignal(0);
  const [whole, setWhole] = createSignal(false);
  const [chosen, setChosen] = createSignal('');
  // what is found keeps its place, and its element, when more is known of persons
  const found = createMemo(
    (before: readonly SearchEntry[]): readonly SearchEntry[] => {
      const known = new Map(before.map((entry) => [`${entry.kind}:${entry.id}`, entry]));
      return findEntries(atlas, search(), query()).map(
        (entry) => known.get(`${entry.kind}:${entry.id}`) ?? entry,
      );
    },
    [],
    { equals: (a, b) => a.length === b.length && a.every((entry, i) => entry === b[i]) },
  );
  const listed = createMemo(() => (whole() ? found() : found().slice(0, LISTED)));
  function setQuery(find: string): void {
    setActive(0);
    setWhole(false);
    setChosen('');
    props.session.changePage({ find });
  }
  let input!: HTMLInputElement;
  onMount(() => {
    // who comes past along the tabs by keyboard is not taken away from them
    if (!document.activeElement?.matches('[role="tab"]:focus-visible')) goToSearchField();
  });

  const choose = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    const { kind, id, subject } = entry;
    setChosen(words().wentTo(own(entry)));
    if (kind === 'power')
      return props.session.openSheet('tables', { table: 'holders', find: locale.pair(entry.title) });
    if (kind === 'chapter') return props.session.chooseChapter(id);
    // a day alone is gone to with what is chosen
    if (kind === 'day') {
      if (entry.day !== null) props.session.setDay(entry.day);
      return showOnMap(props.session, null, props.session.selection());
    }
    if (kind !== 'person' || !subject) return showOnMap(props.session, entry.day, subject);
    // where a person is on the day, or next to it, in the days of their life once these are here
    const goTo = (all?: ReadonlyMap<string, WrittenPerson>) => {
      const day = subjectDay(atlas, subject, props.session.day(), undefined, lifeOf(all?.get(id)));
      showOnMap(props.session, day, subject);
    };
    if (written.state === 'ready') return goTo(written.latest);
    fetchPersons().then(goTo, () => goTo());
  };
  function onKeyDown(event: KeyboardEvent): void {
    const count = listed().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count) {
      setActive((active() + step + count) % count);
      document.getElementById(`found-${active()}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') choose(listed()[active()]);
    else if (event.key === 'Escape' && query() !== '') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const own = (entry: SearchEntry) => locale.pair(entry.title);
  const other = (entry: SearchEntry) => {
    if (entry.kind === 'day') return '';
    const other = locale.otherOf(entry.title);
    return entry.kind === 'person' && !locale.english() ? latinName(other) : other;
  };
  /** What a town is called today, where nobody could tell by its name. */
  function today(entry: SearchEntry): string {
    const place = entry.kind === 'place' ? atlas.places.get(entry.id)?.properties : undefined;
    if (!place) return '';
    const town = locale.english() ? (modernTown(place.modern_en) ?? '') : locale.text(place, 'modern');
    return town && town !== own(entry) ? words().today(town) : '';
  }
  const kindOf = ({ kind, id }: SearchEntry) =>
    kind === 'power' && powerOf(atlas.config, id)?.kind === 'person' ? words().ownPower : words().kinds[kind];
  /** What assistive technology is told of what is found. */
  const told = () => {
    const [first] = found();
    if (query().trim() === '') return '';
    if (!first) return words().notFound;
    return words().foundFirst(words().found(found().length), own(first), kindOf(first));
  };

  return (
    <div class="finding">
      <label for={SEARCH_FIELD}>{words().search}</label>
      <input
        ref={input}
        id={SEARCH_FIELD}
        class="finding-input"
        type="search"
        maxlength={LONGEST_FIND}
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={found().length > 0}
        aria-controls="finding-found"
        aria-activedescendant={found().length ? `found-${active()}` : undefined}
        aria-describedby="finding-hint"
        value={query()}
        onInput={(event) => setQuery(event.currentTarget.value)}
        on:keydown={onKeyDown}
      />
      <Show when={query() !== ''}>
        <button
          type="button"
          class="finding-clear"
          onClick={() => {
            setQuery('');
            input.focus();
          }}
        >
          {words().clear}
        </button>
      </Show>
      <p id="finding-hint" class="quiet" classList={{ 'finding-typed': query() !== '' }}>
        <InTongues text={words().searchHint} />
        <span class="finding-keys">
          {' '}
          <InTongues text={words().searchKeys} />
        </span>
      </p>
      <p role="status" class="quiet">
        <InTongues text={told()} /> <span class="visually-hidden">{chosen()}</span>
      </p>
      <ul
        id="finding-found"
        role="listbox"
        class="finding-found"
        aria-label={words().search}
        hidden={!found().length}
      >
        <For each={listed()}>
          {(entry, i) => (
            <li
              id={`found-${i()}`}
              role="option"
              aria-selected={i() === active()}
              onPointerMove={() => setActive(i())}
              onClick={() => choose(entry)}
            >
              <span>{own(entry)}</span>{' '}
              <span class="quiet" lang={locale.english() ? 'zh' : 'en'}>
                {other(entry)}
              </span>
              <span class="finding-kind">
                {kindOf(entry)}
                <Show when={today(entry)}>{(town) => `${words().comma}${town()}`}</Show>
                <Show when={entry.kind !== 'person' && entry.kind !== 'day' && entry.day}>
                  {(day) => `${words().comma}${locale.date(day())}`}
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={found().length > listed().length}>
        <p>
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {words().listAll(found().length)}
          </button>
        </p>
      </Show>
    </div>
  );
}
