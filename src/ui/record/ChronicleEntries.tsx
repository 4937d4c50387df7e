import { createEffect, For, on, Show } from 'solid-js';
import type { Annals, AnnalsEntry } from '../../atlas/annals/annals.ts';
import { hasDay, type ChronicleDay } from '../../atlas/annals/chronicle.ts';
import { selectedName } from '../../atlas/citation/selected-name.ts';
import type { Session } from '../../session/session.ts';
import { clampDay } from '../../time/interval.ts';
import { ANNALS_WORDS } from '../shared/annals-words.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { readSelect, showOnMap } from '../shared/show-on-map.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** One entry: where it stands, what it says, and what shows it or why nothing does. */
function Entry(props: {
  readonly session: Session;
  readonly annals: Annals;
  readonly entry: AnnalsEntry;
  readonly day: ChronicleDay;
}) {
  const locale = useLocale();
  const words = useWords(ANNALS_WORDS);
  const work = () => {
    const found = props.annals.works.find(({ id }) => id === props.entry.work);
    return `${found ? locale.text(found, 'name') : props.entry.work} ${props.entry.juan}`;
  };
  const features = () =>
    (props.entry.shown ?? []).flatMap((written) => {
      const selection = readSelect(written);
      return selection ? [selection] : [];
    });
  const atlas = () => props.session.atlas();
  const name = (selection: ReturnType<typeof features>[number]) =>
    locale.tell(
      (language) => selectedName(atlas(), selection, props.day.days.start, language) ?? selection.id,
    );
  return (
    <li class="chronicle-entry">
      <p>
        <b>{work()}</b> <span class="quiet">{words().kinds[props.entry.kind]}</span>
        {words().colon}
        {locale.text(props.entry, 'text')}{' '}
        <span class="quiet" lang="zh">
          {locale.script(props.entry.read_from)}
        </span>
      </p>
      <Show
        when={features().length > 0}
        fallback={
          <p class="quiet">
            {words().notShown}
            {words().colon}
            {words().reasons[props.entry.left_out ?? 'no-day']}
          </p>
        }
      >
        <p class="quiet">
          {words().onMap}
          {words().colon}
          <For each={features()}>
            {(selection, i) => (
              <>
                {i() > 0 ? words().comma : ''}
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    showOnMap(props.session, clampDay(atlas().span, props.day.days.start), selection)
                  }
                >
                  {name(selection)}
                </button>
              </>
            )}
          </For>
        </p>
      </Show>
      <Show when={locale.text(props.entry, 'doubt')}>
        {(doubt) => (
          <p class="quiet">
            {words().doubt}
            {words().colon}
            {doubt()}
          </p>
        )}
      </Show>
    </li>
  );
}

/** Days of the annals, each a way to its day on the map, with their entries; the day of the map is marked, and in a list that follows it kept in view. */
export function ChronicleEntries(props: {
  readonly session: Session;
  readonly annals: Annals;
  readonly days: readonly ChronicleDay[];
  readonly follows?: boolean;
}) {
  const locale = useLocale();
  const span = () => props.session.atlas().span;
  const isNow = (day: ChronicleDay) => hasDay(day) && day.days.start === props.session.day();
  const heading = ({ days: { start, end } }: ChronicleDay) =>
    end - start === 1
      ? locale.date(start)
      : locale.words(INTERFACE_WORDS).until(locale.date(start), locale.date(end - 1));
  let list!: HTMLUListElement;
  createEffect(
    on([() => props.session.day(), () => props.days], () => {
      if (props.follows) list.querySelector(':scope > [aria-current]')?.scrollIntoView({ block: 'nearest' });
    }),
  );
  return (
    <ul ref={list} class="finding-list chronicle">
      <For each={props.days}>
        {(day) => (
          <li aria-current={isNow(day) ? 'date' : undefined}>
            <h3>
              <button
                type="button"
                class="link"
                onClick={() => showOnMap(props.session, clampDay(span(), day.days.start), null)}
              >
                {heading(day)}
              </button>{' '}
              <Show when={hasDay(day) && day.entries[0]?.ganzhi}>
                {(ganzhi) => (
                  <span class="quiet" lang="zh">
                    {locale.script(ganzhi())}
                  </span>
                )}
              </Show>
            </h3>
            <ul>
              <For each={day.entries}>
                {(entry) => <Entry session={props.session} annals={props.annals} entry={entry} day={day} />}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ul>
  );
}
