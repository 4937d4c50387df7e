import { createMemo, For, Show } from 'solid-js';
import { citationBibtex } from '../../atlas/citation/citation-bibtex.ts';
import { citationCsl } from '../../atlas/citation/citation-csl.ts';
import { citationApa, citationChicago } from '../../atlas/citation/citation-text.ts';
import { citeView, sourceText } from '../../atlas/citation/cited-view.ts';
import { visibleSources } from '../../atlas/citation/visible-sources.ts';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../shared/tongue.ts';
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
  const tongue = useTongue();
  const words = () => SHARE_WORDS[tongue.language() === 'en' ? 'en' : 'zh'];
  const sources = createMemo(() => {
    const viewport = props.session.viewport();
    return visibleSources(props.session.atlas, props.session.scene(), {
      layers: props.session.layers(),
      box: viewport && visibleBox(viewport, window.innerWidth, window.innerHeight),
    });
  });
  const view = createMemo(() =>
    citeView(props.session.atlas, props.session.day(), {
      language: tongue.language(),
      edition: ATLAS_EDITION,
      url: props.url,
      accessed: today(),
      sources: sources(),
    }),
  );
  const text = createMemo(() => ({
    apa: tongue.script(citationApa(view())),
    chicago: tongue.script(citationChicago(view())),
    bibtex: tongue.script(citationBibtex(view())),
    csl: tongue.script(JSON.stringify(citationCsl(view()), null, 2)),
  }));
  return (
    <section class="share-cite" aria-labelledby="share-cite-title">
      <h3 id="share-cite-title">{tongue.script(words().cite)}</h3>
      <For each={STYLES}>
        {(style) => (
          <CopyField
            label={tongue.script(words()[style])}
            text={text()[style]}
            rows={style === 'apa' || style === 'chicago' ? 4 : 5}
            button={tongue.script(words().copyShort)}
            buttonLabel={tongue.script(words().copy(words()[style]))}
            onCopied={(how) => props.onCopied(words()[style], how)}
          />
        )}
      </For>
      <details>
        <summary>{tongue.script(`${words().sources}: ${words().sourceCount(sources().length)}`)}</summary>
        <Show when={sources().length} fallback={<p>{tongue.script(words().noSources)}</p>}>
          <ul class="share-sources">
            <For each={sources()}>
              {(source) => <li>{tongue.script(sourceText(source, tongue.language()))}</li>}
            </For>
          </ul>
        </Show>
      </details>
    </section>
  );
}
