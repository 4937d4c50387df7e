import { createMemo, For, Show } from 'solid-js';
import type { AnnalsEntry } from '../../atlas/annals/annals.ts';
import {
  chronicleDays,
  chronicleWithin,
  nextChronicleDay,
  soughtText,
} from '../../atlas/annals/chronicle.ts';
import type { WordsOf } from '../../locale/dictionary.ts';
import { fold } from '../../atlas/search/fold.ts';
import { calendarDateOf, julianDayOf } from '../../time/julian-day.ts';
import { clampDay, type Interval } from '../../time/interval.ts';
import { KINDS_SHOWN } from '../../view/sheets.ts';
import { ANNALS_WORDS } from '../shared/annals-words.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { FindField } from '../shared/FindField.tsx';
import type { RecordPageProps } from '../shared/record-page.ts';
import { ChronicleEntries } from './ChronicleEntries.tsx';
import { fetchAnnals } from './fetch-annals.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/tables.css';
import './chronicle.css';

/** How many days are listed at once. */
const MOST_DAYS = 120;

type Kind = keyof WordsOf<typeof ANNALS_WORDS>['kinds'];

/** Whether an entry is of what a choice shows. */
function isOf({ kind, shown, left_out }: AnnalsEntry, choice: string): boolean {
  if (choice === 'shown') return shown !== undefined;
  if (choice === 'left-out') return left_out !== undefined;
  return choice === 'not-yet-shown' ? left_out === choice : kind === choice;
}

/** The annals, day by day: the month of the map’s day or, where something is sought, all that is found. */
export default function Chronicle(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(ANNALS_WORDS);
  const { session } = props;
  const annals = createFetched(fetchAnnals);
  const { page, changePage } = session;
  const simplify = (text: string) => locale.simplify(text);
  const folded = createMemo(() => {
    const entries = annals.error ? [] : (annals()?.entries ?? []);
    return entries.map((entry) => ({ entry, text: fold(soughtText(entry), simplify).words.join(' ') }));
  });
  const month = createMemo<Interval>(
    () => {
      const { year, month: number } = calendarDateOf(session.day());
      const next = number === 12 ? { year: year + 1, month: 1 } : { year, month: number + 1 };
      return {
        start: julianDayOf({ year, month: number, day: 1 }),
        end: julianDayOf({ ...next, day: 1 }),
      };
    },
    { start: 0, end: 0 },
    { equals: (a, b) => a.start === b.start },
  );
  const seeks = () => page().find.trim() !== '' || page().show !== null;
  const found = createMemo(() => {
    const sought = fold(page().find, simplify).words;
    const choice = page().show;
    return chronicleDays(
      folded()
        .filter(({ text }) => sought.every((word) => text.includes(word)))
        .map(({ entry }) => entry)
        .filter((entry) => choice === null || isOf(entry, choice)),
    );
  });
  const listed = createMemo(() => (seeks() ? found() : chronicleWithin(found(), month())));
  const shown = createMemo(() => listed().slice(0, MOST_DAYS));
  const entries = () => listed().reduce((sum, day) => sum + day.entries.length, 0);
  const nearest = (forward: boolean) => nextChronicleDay(found(), session.day(), forward);
  const go = (forward: boolean) => {
    const day = nearest(forward);
    if (day === null) return;
    session.pause();
    session.setDay(clampDay(session.atlas().span, day));
  };
  return (
    <div class="finding">
      <h2>{words().title}</h2>
      <p>{words().lead}</p>
      <p class="finding-bar">
        <FindField session={props.session} label={words().sought} />
        <label>
          {words().show}{' '}
          <select
            value={page().show ?? 'all'}
            onChange={({ currentTarget: { value } }) => changePage({ show: value === 'all' ? null : value })}
          >
            <option value="all">{words().all}</option>
            <For each={KINDS_SHOWN.chronicle ?? []}>
              {(kind) => <option value={kind}>{words().kinds[kind as Kind]}</option>}
            </For>
          </select>
        </label>
        <button type="button" disabled={nearest(false) === null} onClick={() => go(false)}>
          ‹ {words().earlier}
        </button>
        <button type="button" disabled={nearest(true) === null} onClick={() => go(true)}>
          {words().later} ›
        </button>
      </p>
      <Show when={!annals.error} fallback={<p role="alert">{words().failed}</p>}>
        <p class="quiet" role="status">
          {words().count(entries(), listed().length)}
        </p>
        <Show when={annals()}>
          {(all) => (
            <Show when={shown().length > 0} fallback={<p>{seeks() ? words().none : words().noneHere}</p>}>
              <ChronicleEntries session={session} annals={all()} days={shown()} follows />
            </Show>
          )}
        </Show>
        <Show when={listed().length > MOST_DAYS}>
          <p class="quiet">{words().more(MOST_DAYS)}</p>
        </Show>
      </Show>
    </div>
  );
}
