import { For, Show } from 'solid-js';
import type { AccountPoint } from '../../atlas/accounts/accounted-atlas.ts';
import { articleSeen } from '../../atlas/accounts/article-seen.ts';
import {
  readingsOf,
  type Account,
  type Disagreement,
  type Reading,
} from '../../atlas/accounts/disagreements.ts';
import type { Session } from '../../session/session.ts';
import { parseWhen } from '../../time/timespan.ts';
import { clampDay } from '../../time/interval.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { Citations, ShowOnMap } from '../shared/RecordParts.tsx';
import { RECORD_WORDS } from '../shared/record-words.ts';
import { readSelect, showOnMap } from '../shared/show-on-map.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The days that a reading gives, each a button that takes the map there. */
function ReadingDays(props: { session: Session; reading: Reading; select: string }) {
  const locale = useLocale();
  const days = () => {
    const { when } = props.reading;
    return when ? parseWhen(when).map(({ start, end }) => [start, end - 1] as const) : [];
  };
  return (
    <For each={days()}>
      {([first, last]) => (
        <button
          type="button"
          class="record-day"
          onClick={() =>
            showOnMap(props.session, clampDay(props.session.atlas().span, first), readSelect(props.select))
          }
        >
          {first === last
            ? locale.date(first)
            : locale.words(INTERFACE_WORDS).until(locale.date(first), locale.date(last))}
        </button>
      )}
    </For>
  );
}

/** One question: the readings of the chosen account with their evidence, and why the map follows the one it follows. */
export function DisagreementEntry(props: {
  readonly session: Session;
  readonly item: Disagreement;
  /** The point of the article’s account that draws it otherwise. */
  readonly point?: AccountPoint | undefined;
  readonly account: Account | 'all' | 'followed';
}) {
  const locale = useLocale();
  const words = useWords(RECORD_WORDS);
  const power = (id: string) => locale.power(id);
  return (
    <article class="record-entry" aria-labelledby={`disagreement-${props.item.id}`}>
      <h3 id={`disagreement-${props.item.id}`}>
        <Show when={props.item.point}>{(point) => <span class="record-number">{point()} </span>}</Show>
        {locale.text(props.item, 'question')}
      </h3>
      <ul class="record-readings">
        <For each={readingsOf(props.item, props.account)} fallback={<li>{words().silent}</li>}>
          {(reading) => (
            <li classList={{ followed: reading.chosen }}>
              <strong>{locale.text(reading, 'by')}</strong>{' '}
              <ReadingDays session={props.session} reading={reading} select={props.item.select} />
              <p>{locale.text(reading, 'text')}</p>
              <Show when={reading.holder}>
                {(holder) => (
                  <p class="record-note">
                    {words().holds} {power(holder())}
                  </p>
                )}
              </Show>
              <Citations session={props.session} sources={reading.sources} />
              <Show when={reading.chosen}>
                <p class="record-followed">✓ {words().followed}</p>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p>
        <em>{words().reason}</em> {locale.text(props.item, 'reason')}
      </p>
      <ShowOnMap
        session={props.session}
        seen={props.item}
        article={articleSeen(props.item, props.point)}
        label={locale.text(props.item, 'question')}
      />
    </article>
  );
}
