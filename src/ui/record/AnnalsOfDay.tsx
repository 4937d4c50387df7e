import { createMemo, Show } from 'solid-js';
import { chronicleDays, chronicleWithin, hasDay } from '../../atlas/annals/chronicle.ts';
import { ANNALS_WORDS } from '../shared/annals-words.ts';
import { useWords } from '../shared/locale-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { ChronicleEntries } from './ChronicleEntries.tsx';
import { fetchAnnals } from './fetch-annals.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/tables.css';
import './chronicle.css';

/** What the annals say of the day of the map; nothing where they are silent. */
export default function AnnalsOfDay(props: RecordPageProps) {
  const words = useWords(ANNALS_WORDS);
  const annals = createFetched(fetchAnnals);
  const chronicle = createMemo(() => (annals.error ? [] : chronicleDays(annals()?.entries ?? [])));
  const today = createMemo(() => {
    const start = props.session.day();
    return chronicleWithin(chronicle(), { start, end: start + 1 }).filter(hasDay);
  });
  return (
    <Show when={today().length > 0 && annals()}>
      {(all) => (
        <section class="finding">
          <h3>{words().today}</h3>
          <ChronicleEntries session={props.session} annals={all()} days={today()} />
        </section>
      )}
    </Show>
  );
}
