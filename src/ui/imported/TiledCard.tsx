import { For, Show } from 'solid-js';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { TILE_WORDS } from './tile-words.ts';
import type { TiledFeature } from './tiled-layer.ts';
import { InTongues } from '../shared/InTongues.tsx';

const MOST = 60;
const MOST_HERE = 20;

const nameOf = ({ properties, id }: TiledFeature, otherwise: string) =>
  String(properties.name ?? properties.title ?? properties.label ?? id ?? otherwise);

/** What a feature of tiles says of itself, and what else lies where it was clicked. */
export function TiledCard(props: {
  readonly features: readonly TiledFeature[];
  onChoose(features: readonly TiledFeature[]): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const tiles = () => locale.words(TILE_WORDS);
  const others = () => props.features.slice(1);
  const put = (one: TiledFeature) =>
    props.onChoose([one, ...props.features.filter((other) => other !== one)]);
  return (
    <Show when={props.features[0]} keyed>
      {(one) => (
        <section class="imported-card" aria-label={tiles().feature}>
          <button
            type="button"
            class="sheet-close imported-close"
            aria-label={locale.words(IMPORTED_WORDS).closeCard}
            onClick={() => props.onChoose([])}
          >
            ×
          </button>
          <h3>
            <InTongues text={nameOf(one, tiles().feature)} />
          </h3>
          <p class="quiet">
            <InTongues text={one.layerOf.name} />
            <Show when={one.layer}>{(layer) => <InTongues text={` · ${tiles().layer}: ${layer()}`} />}</Show>
          </p>
          <dl>
            <For each={Object.entries(one.properties).slice(0, MOST)}>
              {([key, value]) => (
                <div>
                  <dt>
                    <InTongues text={key} />
                  </dt>
                  <dd>
                    <InTongues text={String(value)} />
                  </dd>
                </div>
              )}
            </For>
          </dl>
          <Show when={others().length > 0}>
            <h4>{words().alsoHere(others().length)}</h4>
            <ul class="imported-others">
              <For each={others().slice(0, MOST_HERE)}>
                {(other) => (
                  <li>
                    <button type="button" onClick={() => put(other)}>
                      {nameOf(other, tiles().feature)}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      )}
    </Show>
  );
}
