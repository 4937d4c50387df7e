import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, createResource, For, Show } from 'solid-js';
import { fold } from '../../atlas/search/fold.ts';
import { unitEvidence, type UnitEvidence } from '../../atlas/units/unit-evidence.ts';
import { loadArcs } from '../../load/load-geo.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { keepTraditional } from '../../time/traditional.ts';
import { EXTENT_WORDS } from '../shared/extent-words.ts';
import { FindField } from '../shared/FindField.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { UNIT_WORDS } from '../shared/unit-words.ts';
import '../shared/tables.css';

const GROUNDS = ['line', 'river', 'model', 'edge'] as const;

/** How the map knows each of its units: seat and its certainty, what its border was drawn on, area, and distance to the next seats. */
export default function HowWeKnow(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(UNIT_WORDS);
  const [arcs] = createResource(loadArcs);
  const units = createMemo(() => {
    const features = arcs.error ? [] : (arcs() ?? []);
    return features.length ? unitEvidence(props.session.atlas(), features) : [];
  });
  const simplify = (text: string) => locale.simplify(text);
  const shown = createMemo(() => {
    const sought = fold(props.session.page().find, simplify).words;
    return units().filter(({ prefecture: { feature } }) => {
      const { name_en, name_zh } = feature.properties;
      const names = fold(`${name_en} ${keepTraditional(name_zh)}`, simplify).words.join(' ');
      return sought.every((word) => names.includes(word));
    });
  });
  const seatText = ({ seat }: UnitEvidence) =>
    seat
      ? [
          seat.properties.chgis_id ? words().chgis(seat.properties.chgis_id) : words().own,
          locale.words(INTERFACE_WORDS).certainty[seat.properties.certainty],
        ].join(words().comma)
      : '';
  const borderText = ({ border }: UnitEvidence) =>
    GROUNDS.filter((ground) => border[ground] >= 0.005)
      .map((ground) => words().share(Math.round(100 * border[ground]), words().grounds[ground]))
      .join(words().comma);
  return (
    <div class="finding">
      <p class="finding-bar">
        <FindField session={props.session} label={words().find} />
        <span role="status">{words().count(shown().length)}</span>
      </p>
      <p class="quiet">{words().about}</p>
      <ul class="finding-list">
        <For each={shown()}>
          {(unit) => (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => props.session.select({ kind: 'prefecture', id: unit.prefecture.id })}
              >
                <InTongues text={locale.text(unit.prefecture.feature.properties, 'name')} />
              </button>
              <dl class="finding-facts">
                <dt>{words().seat}</dt>
                <dd>
                  <InTongues text={seatText(unit)} />
                </dd>
                <dt>{words().border}</dt>
                <dd>{borderText(unit)}</dd>
                <dt>{words().area}</dt>
                <dd>{Math.round(unit.km2 / 100) * 100}</dd>
                <Show when={unit.spacingKm}>
                  {(km) => (
                    <>
                      <dt>{words().spacing}</dt>
                      <dd>{Math.round(km())}</dd>
                    </>
                  )}
                </Show>
                <Show when={unit.prefecture.feature.properties.differs_en}>
                  <dt>{words().standard}</dt>
                  <dd>
                    <InTongues text={locale.text(unit.prefecture.feature.properties, 'differs')} />
                  </dd>
                </Show>
              </dl>
              <Show when={unit.prefecture.feature.properties.extent}>
                {(extent) => <p class="quiet">{locale.words(EXTENT_WORDS).extents[extent()]}</p>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
