import { For, Show } from 'solid-js';
import articleUrl from '../../../geo/seed-article.json?url';
import { articleSeen } from '../../atlas/accounts/article-seen.ts';
import {
  VERDICTS,
  verdictCounts,
  type CheckedSentence,
  type SeedArticle,
} from '../../atlas/accounts/seed-article.ts';
import { fetchQuestions } from '../shared/account-points.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { Citations, ShowOnMap } from '../shared/RecordParts.tsx';
import { fetchJson } from '../shared/fetch-json.ts';
import { RECORD_WORDS } from '../shared/record-words.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/record.css';

/** A verdict as links say it. */
const wordOf = (verdict: string) => verdict.replace(' ', '-');

/** The seed article sentence by sentence: what it says, the verdict, the sources, and a way to the day on the map. */
export default function CheckedArticle(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(RECORD_WORDS);
  const file = createFetched(() => fetchJson<SeedArticle>(articleUrl, { parts: [], sentences: [] }));
  const verdict = () => VERDICTS.find((one) => wordOf(one) === props.session.page().show) ?? '';
  const article = () => (file.error ? undefined : file());
  const questions = createFetched(fetchQuestions);
  /** Where the first of its points that is drawn otherwise is seen as the article has it. */
  const asArticle = ({ points }: CheckedSentence) =>
    (questions.error ? [] : (questions() ?? []))
      .filter(({ item }) => item.point !== undefined && points.includes(item.point))
      .map(({ item, point }) => articleSeen(item, point))
      .find((seen) => seen !== null);
  const ofPart = (part: string) =>
    (article()?.sentences ?? []).filter(
      (sentence) => sentence.part === part && (verdict() === '' || sentence.verdict === verdict()),
    );
  return (
    <div class="record">
      <h2>{words().articleTitle}</h2>
      <p>{words().articleLead}</p>
      <Show when={file.error}>
        <p role="alert">{words().failed}</p>
      </Show>
      <Show when={article()}>
        {(read) => (
          <>
            <table class="record-table">
              <caption>{words().verdicts}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().verdict}</th>
                  <th scope="col">{words().sentences}</th>
                </tr>
              </thead>
              <tbody>
                <For each={[...verdictCounts(read().sentences)]}>
                  {([name, count]) => (
                    <tr>
                      <th scope="row">{words()[name]}</th>
                      <td>{count}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <label class="record-choices">
              {words().show}{' '}
              <select
                value={verdict()}
                onChange={({ currentTarget: { value } }) =>
                  props.session.changePage({ show: value === '' ? null : wordOf(value) })
                }
              >
                <option value="">{words().sentencesAll}</option>
                <For each={VERDICTS}>{(name) => <option value={name}>{words()[name]}</option>}</For>
              </select>
            </label>
            <For each={read().parts.filter(({ id }) => ofPart(id).length > 0)}>
              {(part) => (
                <section aria-labelledby={`article-${part.id}`}>
                  <h3 id={`article-${part.id}`}>{locale.text(part, 'title')}</h3>
                  <ol class="record-sentences">
                    <For each={ofPart(part.id)}>
                      {(sentence) => (
                        <li value={Number(sentence.id.slice(1))}>
                          <p>
                            <strong class={`verdict verdict-${sentence.verdict.replace(' ', '-')}`}>
                              {words()[sentence.verdict]}
                            </strong>{' '}
                            {locale.text(sentence, 'says')}
                          </p>
                          <p class="record-finding">
                            <em>{words().findings}</em> {locale.text(sentence, 'finding')}
                          </p>
                          <Citations session={props.session} sources={sentence.sources} />
                          <Show when={sentence.points.length > 0}>
                            <p class="record-note">
                              {words().points}
                              {words().colon}
                              {sentence.points.join(words().comma)}
                            </p>
                          </Show>
                          <ShowOnMap
                            session={props.session}
                            seen={sentence}
                            article={asArticle(sentence) ?? null}
                            label={locale.text(sentence, 'says')}
                          />
                        </li>
                      )}
                    </For>
                  </ol>
                </section>
              )}
            </For>
          </>
        )}
      </Show>
    </div>
  );
}
