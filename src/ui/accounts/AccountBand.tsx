import { For, Show } from 'solid-js';
import type { AccountPoint } from '../../atlas/accounts/accounted-atlas.ts';
import { articleSeen } from '../../atlas/accounts/article-seen.ts';
import type { Disagreement } from '../../atlas/accounts/disagreements.ts';
import type { Session } from '../../session/session.ts';
import { parseDay } from '../../time/written-date.ts';
import { readSelect, showOnMap } from '../shared/show-on-map.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { fetchQuestions } from '../shared/account-points.ts';
import { ACCOUNT_SWITCH_WORDS } from '../shared/account-switch-words.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/account-switch.css';

const EFFECT_WORDS = { drawn: 'onMap', wording: 'wording', same: 'agreed' } as const;

/** A band over the map while the article's account is drawn: how many points differ, which, and the way back. */
export default function AccountBand(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = useWords(ACCOUNT_SWITCH_WORDS);
  const file = createFetched(async () =>
    (await fetchQuestions())
      .flatMap(({ item, point }) => (point ? [{ item, point }] : []))
      .sort((a, b) => a.point.point - b.point.point),
  );
  const rows = () => (file.error ? [] : (file() ?? []));
  const show = (item: Disagreement, point: AccountPoint) => {
    const { date, select } = articleSeen(item, point) ?? item;
    showOnMap(props.session, parseDay(date), readSelect(select));
  };
  const count = (effect: AccountPoint['effect']) =>
    rows().filter(({ point }) => point.effect === effect).length;
  return (
    <section class="panel account-band" aria-label={words().drawn}>
      <p role="status">
        <strong>{words().band}</strong>{' '}
        <Show when={rows().length}>
          {(all) => words().count(all(), count('drawn'), count('wording'), count('same'))}
        </Show>
      </p>
      <button type="button" onClick={() => props.session.setAccount('sources')}>
        {words().back}
      </button>
      <details>
        <summary>{words().list}</summary>
        <p>{words().rest}</p>
        <Show when={!file.error} fallback={<p role="alert">{words().failed}</p>}>
          <ol>
            <For each={rows()}>
              {({ point, item }) => (
                <li value={point.point}>
                  <button type="button" class="link" onClick={() => show(item, point)}>
                    {locale.text(item, 'question')}
                  </button>{' '}
                  <em>{words()[EFFECT_WORDS[point.effect]]}</em>. {locale.text(point, 'reason')}
                </li>
              )}
            </For>
          </ol>
        </Show>
      </details>
    </section>
  );
}
