import { createMemo, For, Show } from 'solid-js';
import { citationBibtex } from '../../atlas/citation/citation-bibtex.ts';
import { citationCsl } from '../../atlas/citation/citation-csl.ts';
import { citationApa, citationChicago } from '../../atlas/citation/citation-text.ts';
import { citeView, sourceText } from '../../atlas/citation/cited-view.ts';
import { visibleSources } from '../../atlas/citation/visible-sources.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale.ts';
import { visibleBox } from '../../view/visible-box.ts';
import { CopyField } from './CopyField.tsx';
import type { Copied } from '../shared/copy-text.ts';
import { SHARE_WORDS } from './share-words.ts';

const STYLES = ['apa', 'chicago', 'bibtex', 'csl'] as const;

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
  const words = () => SHARE_WORDS[locale.language() === 'en' ? 'en' : 'zh'];
  const sources = createMemo(() => {
    const viewport = props.session.viewport();
    return visibleSources(props.session.atlas(), props.session.scene(), {
      layers: props.session.layers(),
      box: viewport && visibleBox(viewport, window.innerWidth, window.innerHeight),
    });
  });
  const view = createMemo(() =>
    citeView(props.session.atlas(), props.session.day(), {
      language: locale.language(),
      edition: ATLAS_EDITION,
      url: props.url,
      accessed: today(),
      sources: sources(),
    }),
  );
  const text = createMemo(() => ({
    apa: locale.script(citationApa(view())),
    chicago: locale.script(citationChicago(view())),
    bibtex: locale.script(citationBibtex(view())),
    csl: locale.script(JSON.stringify(citationCsl(view()), null, 2)),
  }));
  return (
    <section class="share-cite" aria-labelledby="share-cite-title">
      <h3 id="share-cite-title">{locale.script(words().cite)}</h3>
      <For each={STYLES}>
        {(style) => (
          <CopyField
            label={locale.script(words()[style])}
            text={text()[style]}
            rows={style === 'apa' || style === 'chicago' ? 4 : 5}
            button={locale.script(words().copyShort)}
            buttonLabel={locale.script(words().copy(words()[style]))}
            onCopied={(how) => props.onCopied(words()[style], how)}
          />
        )}
      </For>
      <details>
        <summary>{locale.script(`${words().sources}: ${words().sourceCount(sources().length)}`)}</summary>
        <Show when={sources().length} fallback={<p>{locale.script(words().noSources)}</p>}>
          <ul class="share-sources">
            <For each={sources()}>
              {(source) => <li>{locale.script(sourceText(source, locale.language()))}</li>}
            </For>
          </ul>
        </Show>
      </details>
    </section>
  );
}
