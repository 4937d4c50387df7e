import { InTongues } from '../shared/InTongues.tsx';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { createMemo, createResource, For, Show } from 'solid-js';
import bibliographyUrl from '../../../geo/bibliography.json?url';
import { citationBibtex } from '../../atlas/citation/citation-bibtex.ts';
import { citationCsl } from '../../atlas/citation/citation-csl.ts';
import { citationRis } from '../../atlas/citation/citation-ris.ts';
import { citationApa, citationChicago } from '../../atlas/citation/citation-text.ts';
import { citeView, sourceText } from '../../atlas/citation/cited-view.ts';
import { visibleSources } from '../../atlas/citation/visible-sources.ts';
import { editionLine, editionOf, type Edition, type Editions } from '../../atlas/sources/editions.ts';
import type { Session } from '../../session/session.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { dayOf } from '../../time/instant.ts';
import { useLocale } from '../shared/locale-context.ts';
import { traditional } from '../../time/traditional.ts';
import { visibleBox } from '../../view/visible-box.ts';
import { CopyField } from './CopyField.tsx';
import type { Copied } from '../shared/copy-text.ts';
import { SHARE_WORDS } from './share-words.ts';
import type { RecordLanguage } from '../../time/date-text.ts';

const STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;

/** Today by the reader’s clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The view as citations to copy, and the works on which what is visible rests. */
export function CiteView(props: {
  readonly session: Session;
  readonly url: string;
  onCopied(what: string, how: Copied): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(SHARE_WORDS);
  const sources = createMemo(() => {
    const viewport = props.session.viewport();
    return visibleSources(props.session.atlas(), props.session.scene(), {
      layers: props.session.layers(),
      box: viewport && visibleBox(viewport, window.innerWidth, window.innerHeight),
    });
  });
  const [file] = createResource(() => fetchJson<Editions>(bibliographyUrl, { works: [] }));
  const editions = () => (file.error ? [] : (file.latest?.works ?? []));
  const lineOf = ({ csl, csl_han }: Edition) =>
    locale.english() || !csl_han ? editionLine(csl) : locale.script(traditional(editionLine(csl_han)));
  const comparedDay = () => {
    const compare = props.session.compare();
    return compare === null ? null : dayOf(compare);
  };
  const cited = (language: RecordLanguage) =>
    citeView(
      props.session.atlas(),
      props.session.day(),
      {
        language,
        edition: props.session.atlas().config.edition,
        url: props.url,
        accessed: today(),
        sources: sources(),
        editions: editions(),
      },
      { select: props.session.selection(), compare: comparedDay() },
    );
  const text = createMemo(() => ({
    apa: locale.tell((language) => citationApa(cited(language))),
    chicago: locale.tell((language) => citationChicago(cited(language))),
    bibtex: locale.tell((language) => citationBibtex(cited(language))),
    ris: locale.tell((language) => citationRis(cited(language), locale.language())),
    csl: locale.tell((language) => JSON.stringify(citationCsl(cited(language), locale.language()), null, 2)),
  }));
  return (
    <section class="share-cite" aria-labelledby="share-cite-title">
      <h3 id="share-cite-title">{words().cite}</h3>
      <For each={STYLES}>
        {(style) => (
          <CopyField
            label={words()[style]}
            text={text()[style]}
            rows={style === 'apa' || style === 'chicago' ? 4 : 5}
            button={words().copyShort}
            buttonLabel={words().copy(words()[style])}
            onCopied={(how) => props.onCopied(words()[style], how)}
          />
        )}
      </For>
      <details>
        <summary>
          {words().sources + locale.words(INTERFACE_WORDS).colon + words().sourceCount(sources().length)}
        </summary>
        <Show when={sources().length} fallback={<p>{words().noSources}</p>}>
          <ul class="share-sources">
            <For each={sources()}>
              {(source) => (
                <li>
                  <InTongues text={locale.tell((language) => sourceText(source, language))} />
                  <Show when={editionOf(editions(), source.work.id)}>
                    {(edition) => (
                      <>
                        {' '}
                        <span class="quiet">
                          <InTongues text={lineOf(edition())} />
                        </span>
                      </>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </details>
    </section>
  );
}
