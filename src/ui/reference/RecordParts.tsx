import { For } from 'solid-js';
import type { SourceRef } from '../../atlas/features.ts';
import type { Seen } from '../../atlas/disagreements.ts';
import type { Session } from '../../session/session.ts';
import { parseDay } from '../../time/written-date.ts';
import { useTongue } from '../tongue.ts';
import { useRecordWords } from './record-words.ts';
import { readSelect, showOnMap } from './show-on-map.ts';

/** The works a statement rests on, with the place in each. */
export function Citations(props: { readonly session: Session; readonly sources: readonly SourceRef[] }) {
  const tongue = useTongue();
  const title = (ref: string) => {
    const work = props.session.atlas.sources.get(ref);
    return work ? tongue.text(work, 'title') : ref;
  };
  return (
    <p class="record-sources">
      <span class="visually-hidden">{tongue.words().sources}: </span>
      <For each={props.sources}>
        {({ ref, loc }, i) =>
          `${i() ? ' · ' : ''}${[title(ref), tongue.script(loc)].filter(Boolean).join(' ')}`
        }
      </For>
    </p>
  );
}

/** A button that takes the map to the day of a statement; `label` says what it is about, for those who do not see it. */
export function ShowOnMap(props: { readonly session: Session; readonly seen: Seen; readonly label: string }) {
  const tongue = useTongue();
  const word = useRecordWords();
  return (
    <button
      type="button"
      class="record-show"
      onClick={() => showOnMap(props.session, parseDay(props.seen.date), readSelect(props.seen.select))}
    >
      {word('onMap')}: {tongue.date(parseDay(props.seen.date))}
      <span class="visually-hidden"> ({props.label})</span>
    </button>
  );
}
