import { For, Show } from 'solid-js';
import type { Citing, CitingKind } from '../../atlas/sources/rests-on.ts';
import type { Session } from '../../session/session.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { RECORD_WORDS } from '../shared/record-words.ts';
import { showOnMap } from '../shared/show-on-map.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { PRECISION_WORDS } from '../shared/precision-words.ts';

const KINDS: readonly CitingKind[] = [
  'event',
  'siege',
  'movement',
  'prefecture',
  'place',
  'line',
  'water',
  'chapter',
];

/** The features that rest on a work, by kind: each a button that opens the map on its day, with juan and dating. */
export function RestingFeatures(props: { readonly session: Session; readonly features: readonly Citing[] }) {
  const locale = useLocale();
  const words = useWords(RECORD_WORDS);
  const ofKind = (kind: CitingKind) => props.features.filter((feature) => feature.kind === kind);
  const dating = ({ precision, certainty }: Citing) => {
    const { precisions: fine } = locale.words(PRECISION_WORDS);
    const { certainty: sure } = locale.words(INTERFACE_WORDS);
    return [fine[precision as keyof typeof fine], sure[certainty as keyof typeof sure]]
      .filter(Boolean)
      .join(' · ');
  };
  const open = ({ kind, id, day }: Citing) =>
    kind === 'chapter' ? props.session.chooseChapter(id) : showOnMap(props.session, day, { kind, id });
  return (
    <For each={KINDS}>
      {(kind) => (
        <Show when={ofKind(kind).length > 0}>
          <h4>
            {words()[kind]} ({ofKind(kind).length})
          </h4>
          <ul class="record-resting">
            <For each={ofKind(kind)}>
              {(feature) => (
                <li>
                  <button type="button" onClick={() => open(feature)}>
                    {locale.text(feature, 'title')}
                    <span class="record-note"> {locale.date(feature.day)}</span>
                  </button>
                  <span class="record-note">
                    {[feature.locs.map(locale.script).filter(Boolean).join('、'), dating(feature)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </For>
  );
}
