import { InTongues } from '../shared/InTongues.tsx';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { createMemo, createSignal, For, Show } from 'solid-js';
import bibliographyUrl from '../../../geo/bibliography.json?url';
import { editionLine, editionOf, type Edition, type Editions } from '../../atlas/sources/editions.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { toBibtex, toCsl, type Work } from '../../atlas/sources/bibliography.ts';
import { fileNameOf } from '../../atlas/file-name.ts';
import { toRis } from '../../atlas/sources/bibliography-ris.ts';
import { restsOn } from '../../atlas/sources/rests-on.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { tellUnknownEntries } from '../shared/unknown-entries.ts';
import { RestingFeatures } from './RestingFeatures.tsx';
import { RECORD_WORDS } from '../shared/record-words.ts';
import { LONGEST_FIND, type RecordPageProps } from '../shared/record-page.ts';
import '../shared/record.css';
import { keepTraditional, traditional } from '../../time/traditional.ts';
import { createFetched } from '../shared/create-fetched.ts';

const dataUrl = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** The works cited: to take away as CSL-JSON, BibTeX or RIS, and each with what rests on it. */
export default function Bibliography(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(RECORD_WORDS);
  const file = fileNameOf(props.session.atlas().config);
  const works = createMemo((): readonly Work[] => [...props.session.atlas().sources.values()]);
  const resting = createMemo(() => restsOn(props.session.atlas()));
  const fetched = createFetched(() => fetchJson<Editions>(bibliographyUrl, { works: [] }));
  const editions = () => (fetched.error ? [] : (fetched.latest?.works ?? []));
  const csl = createMemo(() =>
    JSON.stringify(toCsl(works(), editions(), locale.english() ? 'en' : 'zh'), null, 2),
  );
  const bibtex = createMemo(() => toBibtex(works(), editions()));
  const ris = createMemo(() => toRis(works(), editions()));
  const lineOf = ({ csl: item, csl_han }: Edition) =>
    locale.english() || !csl_han ? editionLine(item) : locale.script(traditional(editionLine(csl_han)));
  const { page, changePage } = props.session;
  const chosen = () => page().entries[0] ?? null;
  const choose = (id: string | null) => changePage({ entries: id === null ? [] : [id] });
  tellUnknownEntries(props.session, (id) => works().some((work) => work.id === id));
  const [told, tell] = createSignal('');
  const found = () => {
    const text = page().find.trim().toLowerCase();
    return works().filter((work) =>
      [
        work.id,
        work.title_en,
        keepTraditional(work.title_zh),
        work.author_en,
        work.author_zh && keepTraditional(work.author_zh),
      ].some((value) => value?.toLowerCase().includes(text)),
    );
  };
  async function copy(text: string): Promise<void> {
    tell('');
    try {
      await navigator.clipboard.writeText(text);
      tell(words().copied);
    } catch {
      tell(words().notCopied);
    }
  }
  return (
    <div class="record">
      <h2>{words().sources}</h2>
      <p>{words().sourcesLead}</p>
      <div class="record-choices">
        <button type="button" onClick={() => void copy(csl())}>
          <InTongues text={words().copyCsl} />
        </button>
        <button type="button" onClick={() => void copy(bibtex())}>
          <InTongues text={words().copyBib} />
        </button>
        <a href={dataUrl('application/vnd.citationstyles.csl+json', csl())} download={`${file}.csl.json`}>
          <InTongues text={words().saveCsl} />
        </a>
        <a href={dataUrl('application/x-bibtex', bibtex())} download={`${file}.bib`}>
          <InTongues text={words().saveBib} />
        </a>
        <a href={dataUrl('application/x-research-info-systems', ris())} download={`${file}.ris`}>
          <InTongues text={words().saveRis} />
        </a>
        <span role="status">{told()}</span>
      </div>
      <label class="record-choices">
        {words().find}{' '}
        <input
          type="text"
          maxlength={LONGEST_FIND}
          value={page().find}
          onInput={(e) => changePage({ find: e.currentTarget.value })}
        />
      </label>
      <ul class="record-works">
        <For each={found()} fallback={<li>{words().none}</li>}>
          {(work) => (
            <li>
              <h3>
                <button
                  type="button"
                  aria-expanded={chosen() === work.id}
                  aria-controls={`work-${work.id}`}
                  onClick={() => choose(chosen() === work.id ? null : work.id)}
                >
                  <InTongues text={locale.text(work, 'title')} />
                </button>
              </h3>
              <p class="record-note">
                {[locale.text(work, 'author'), locale.text(work, 'kind')].filter(Boolean).join(' · ')} ·{' '}
                {resting().get(work.id)?.length ?? 0} {words().rests}
              </p>
              <div id={`work-${work.id}`}>
                <Show when={chosen() === work.id}>
                  <Show when={editionOf(editions(), work.id)}>
                    {(edition) => (
                      <>
                        <p class="record-note">
                          <InTongues
                            text={
                              words().editionRead + locale.words(INTERFACE_WORDS).colon + lineOf(edition())
                            }
                          />
                        </p>
                        <p class="record-note">
                          <InTongues
                            text={
                              words().whatRead +
                              locale.words(INTERFACE_WORDS).colon +
                              locale.text(edition(), 'read')
                            }
                          />
                        </p>
                      </>
                    )}
                  </Show>
                  <Show when={work.access}>
                    <p class="record-note">
                      <InTongues text={words().edition + locale.words(INTERFACE_WORDS).colon + work.access} />
                    </p>
                  </Show>
                  <Show when={locale.text(work, 'note')}>
                    <p class="record-note">
                      <InTongues text={locale.text(work, 'note')} />
                    </p>
                  </Show>
                  <RestingFeatures session={props.session} features={resting().get(work.id) ?? []} />
                </Show>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={editions().some(({ cited_as }) => cited_as.length === 0)}>
        <h3>{words().notConsulted}</h3>
        <p class="record-note">{words().notConsultedLead}</p>
        <ul class="record-works">
          <For each={editions().filter(({ cited_as }) => cited_as.length === 0)}>
            {(edition) => (
              <li>
                <InTongues text={lineOf(edition)} />{' '}
                <span class="record-note">
                  <InTongues text={locale.text(edition, 'read')} />
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
