import { createResource, For, Show } from 'solid-js';
import type { AccountPoint } from '../../atlas/accounts/accounted-atlas.ts';
import { articleSeen } from '../../atlas/accounts/article-seen.ts';
import type { Disagreement } from '../../atlas/accounts/disagreements.ts';
import type { Session } from '../../session/session.ts';
import { parseDay } from '../../time/written-date.ts';
import { readSelect, showOnMap } from '../shared/show-on-map.ts';
import { useLocale } from '../shared/locale.ts';
import { fetchQuestions } from '../shared/account-points.ts';
import { useAccountWords } from '../shared/account-switch-words.ts';
import '../shared/account-switch.css';

const EFFECT_WORDS = { drawn: 'onMap', wording: 'wording', same: 'agreed' } as const;

/** A band over the map while the article's account is drawn: how many points differ, which, and the way back. */
export default function AccountBand(props: { readonly session: Session }) {
  const locale = useLocale();
  const word = useAccountWords();
  const [file] = createResource(async () =>
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
    <section class="panel account-band" aria-label={word('drawn')}>
      <p role="status">
        <strong>{word('band')}</strong>{' '}
        <Show when={rows().length}>
          {(all) =>
            locale.language() === 'en'
              ? `${count('drawn')} of its ${all()} points differ on the map, ${count('wording')} in words alone, ${count('same')} ${count('same') === 1 ? 'agrees' : 'agree'}.`
              : locale.script(
                  `全${all()}點，圖上有異者${count('drawn')}，僅文字有異者${count('wording')}，相合者${count('same')}。`,
                )
          }
        </Show>
      </p>
      <button type="button" onClick={() => props.session.setAccount('sources')}>
        {word('back')}
      </button>
      <details>
        <summary>{word('list')}</summary>
        <p>{word('rest')}</p>
        <Show when={!file.error} fallback={<p role="alert">{word('failed')}</p>}>
          <ol>
            <For each={rows()}>
              {({ point, item }) => (
                <li value={point.point}>
                  <button type="button" class="link" onClick={() => show(item, point)}>
                    {locale.text(item, 'question')}
                  </button>{' '}
                  <em>{word(EFFECT_WORDS[point.effect])}</em>. {locale.text(point, 'reason')}
                </li>
              )}
            </For>
          </ol>
        </Show>
      </details>
    </section>
  );
}
