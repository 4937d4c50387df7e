import { For, Show } from 'solid-js';
import type { Citing, CitingKind } from '../../atlas/sources/rests-on.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale.ts';
import { useRecordWords } from '../shared/record-words.ts';
import { showOnMap } from '../shared/show-on-map.ts';

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
  const word = useRecordWords();
  const ofKind = (kind: CitingKind) => props.features.filter((feature) => feature.kind === kind);
  const dating = ({ precision, certainty }: Citing) => {
    const { precision: fine, certainty: sure } = locale.words();
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
            {word(kind)} ({ofKind(kind).length})
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
                    {[locale.script(feature.locs.filter(Boolean).join('、')), dating(feature)]
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
