import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { peopleOf } from '../../atlas/people/people.ts';
import { subjectDay } from '../../atlas/subject-day.ts';
import { createSearch } from '../../atlas/search/create-search.ts';
import { searchEntries, type SearchEntry } from '../../atlas/search/search-entries.ts';
import { useLocale } from '../shared/locale-context.ts';
import { showOnMap } from '../shared/show-on-map.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { LONGEST_FIND, type RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';

/** A search over the names of the record: type, choose with the arrow keys, go with Enter. */
export default function Search(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  const search = createSearch(searchEntries(atlas, peopleOf(atlas)), (text) => locale.simplify(text));
  const query = () => props.session.page().find;
  const setQuery = (find: string) => props.session.changePage({ find });
  const [active, setActive] = createSignal(0);
  const found = createMemo(() => search(query()));
  let input!: HTMLInputElement;
  onMount(() => {
    // who comes past along the tabs by keyboard is not taken away from them
    if (!document.activeElement?.matches('[role="tab"]:focus-visible')) input.focus();
  });

  const choose = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    const { kind, subject } = entry;
    // where a person is on the day, or next to it
    const day = kind === 'person' ? subjectDay(atlas, subject, props.session.day()) : entry.day;
    showOnMap(props.session, day, subject);
  };
  function onKeyDown(event: KeyboardEvent): void {
    const count = found().length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count) {
      setActive((active() + step + count) % count);
      document.getElementById(`found-${active()}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') choose(found()[active()]);
    else if (event.key === 'Escape' && query() !== '') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const own = (entry: SearchEntry) => locale.pair(entry.title);
  const other = (entry: SearchEntry) => locale.otherOf(entry.title);

  return (
    <div class="finding">
      <label for="finding-search">{words().search}</label>
      <input
        ref={input}
        id="finding-search"
        class="finding-input"
        type="text"
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
        onInput={(event) => {
          setActive(0);
          setQuery(event.currentTarget.value);
        }}
        on:keydown={onKeyDown}
      />
      <p id="finding-hint" class="quiet">
        {words().searchHint}
      </p>
      <p role="status" class="quiet">
        <Show when={query().trim() !== ''}>
          {found().length ? words().found(found().length) : words().notFound}
        </Show>
      </p>
      <ul
        id="finding-found"
        role="listbox"
        class="finding-found"
        aria-label={words().search}
        hidden={!found().length}
      >
        <For each={found()}>
          {(entry, i) => (
            <li
              id={`found-${i()}`}
              role="option"
              aria-selected={i() === active()}
              onPointerMove={() => setActive(i())}
              onClick={() => choose(entry)}
            >
              <span>{own(entry)}</span> <span class="quiet">{other(entry)}</span>
              <span class="finding-kind">
                {words().kinds[entry.kind]}
                <Show when={entry.day}>{(day) => `, ${locale.date(day())}`}</Show>
              </span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
