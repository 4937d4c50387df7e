import { datesInWords, isDoubtful } from '../../atlas/narrative/dates-in-words.ts';
import { evidenceOf } from '../../atlas/sources/evidence.ts';
import { For, Show } from 'solid-js';
import { contains } from '../../time/interval.ts';
import type { Person, Trace } from '../../atlas/people/people.ts';
import type { Session } from '../../session/session.ts';
import { clampDay } from '../../time/interval.ts';
import { useLocale } from './locale-context.ts';
import { showOnMap } from './show-on-map.ts';
import { RECORD_TABLE_WORDS } from './record-table-words.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** Where the record names a person, in the order of time, each a way to its first day; those of the day are marked. */
export default function PersonTraces(props: { readonly session: Session; readonly person: Person }) {
  const locale = useLocale();
  const atlas = props.session.atlas();
  const lists = { movement: atlas.movements, siege: atlas.sieges, event: atlas.events } as const;
  function title(trace: Trace): string {
    const items: readonly { id: string; feature: { properties: object } }[] = lists[trace.kind];
    const found = items.find(({ id }) => id === trace.id);
    return found ? locale.text(found.feature.properties, 'title') : trace.id;
  }
  const days = ({ kind, id, start, end }: Trace) => {
    const dating = evidenceOf(atlas, kind, id, start)?.dating;
    if (dating && isDoubtful(dating)) return locale.tell((language) => datesInWords(dating, language));
    return locale.words(INTERFACE_WORDS).until(locale.date(start), locale.date(end - 1));
  };

  return (
    <ul class="person-traces" aria-label={locale.words(RECORD_TABLE_WORDS).traces}>
      <For each={props.person.traces}>
        {(trace) => (
          <li aria-current={contains(trace, props.session.day()) ? 'date' : undefined}>
            <button
              type="button"
              class="link"
              onClick={() => showOnMap(props.session, clampDay(atlas.span, trace.start), trace)}
            >
              {title(trace)}
            </button>{' '}
            <span class="quiet">
              {days(trace)}
              <Show when={locale.text(trace, 'role')}>{(role) => ` · ${role()}`}</Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
