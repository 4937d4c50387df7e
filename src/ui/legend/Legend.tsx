import { createMemo, For, Show, Suspense, untrack } from 'solid-js';
import reliefUrl from '../../../geo/relief.webp?url';
import { seatPoints } from '../../atlas/control/seat-points.ts';
import type { Session } from '../../session/session.ts';
import { legendOf, type LegendRow } from '../../style/legend.ts';
import { zoomStep } from '../../style/labels/zoom-steps.ts';
import { LAYER_IDS, type LayerId } from '../../view/layer-ids.ts';
import { LegendMark } from './LegendMark.tsx';
import { legendText } from '../../style/legend-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { isInBox, type Box } from '../../geometry/box.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { part } from '../shared/part.tsx';

const HallLegend = part(() => import('./HallLegend.tsx'));
const DoubtRows = part(() => import('../shared/DoubtRows.tsx'));

/**
 * What is on the map today, and on a day compared with it, by layer: one switch a layer, and a key for each of its symbols;
 * in a hall the keys alone.
 */
export function Legend(props: { readonly session: Session; readonly box: Box | null }) {
  const locale = useLocale();
  const seats = createMemo(() => seatPoints(props.session.atlas()));
  const visible = (prefecture: string) => {
    const { box } = props;
    return !box || isInBox(box, seats().get(prefecture) ?? []);
  };
  const zoom = createMemo(() => zoomStep(props.session.viewport()?.zoom ?? 0));
  const ofDay = () => {
    const { atlas, day, scene } = props.session;
    day();
    const other = props.session.compare();
    const scenes = [untrack(scene), ...(other === null ? [] : [atlas().sceneAt(other)])];
    return legendOf(atlas(), scenes, visible, zoom());
  };
  const found = createMemo(ofDay, [], {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  /** The rows by layer, in their order. */
  const groups = createMemo(() => {
    const byLayer = new Map<LayerId, LegendRow[]>();
    for (const row of found()) byLayer.set(row.layer, [...(byLayer.get(row.layer) ?? []), row]);
    return [...byLayer];
  });
  /** Whether this screen has room for a legend that nobody has asked for. */
  const roomy = window.innerWidth >= 600 && window.innerHeight > 500;
  const on = (id: LayerId) => props.session.layers().includes(id);
  const Key = (key: { readonly row: LegendRow }) => (
    <>
      <LegendMark mark={key.row.mark} />
      <span>{legendText(key.row, locale)}</span>
    </>
  );
  const Desk = () => (
    <details
      class="legend"
      open={props.session.isOpen('legend', roomy)}
      onToggle={(event) =>
        event.target === event.currentTarget &&
        props.session.setOpen('legend', event.currentTarget.open, roomy)
      }
    >
      <summary class="panel">{locale.words(INTERFACE_WORDS).legend}</summary>
      <section class="panel legend-sheet" aria-label={locale.words(INTERFACE_WORDS).today}>
        <h2>{locale.words(INTERFACE_WORDS).today}</h2>
        <ul>
          <For each={groups()}>
            {([layer, rows]) => (
              <li class="legend-group" classList={{ off: !on(layer) }}>
                <label class="legend-row">
                  <input
                    type="checkbox"
                    checked={on(layer)}
                    onInput={() => props.session.toggleLayer(layer)}
                  />
                  <Show
                    when={rows.length === 1 && rows[0]}
                    fallback={locale.words(INTERFACE_WORDS).layers[layer]}
                  >
                    {(row) => <Key row={row()} />}
                  </Show>
                </label>
                <Show when={rows.length > 1}>
                  <ul>
                    <For each={rows}>
                      {(row) => (
                        <li class="legend-row">
                          <Key row={row} />
                        </li>
                      )}
                    </For>
                  </ul>
                </Show>
              </li>
            )}
          </For>
          <Suspense>
            <DoubtRows session={props.session} visible={visible} />
          </Suspense>
        </ul>
        <details
          class="base-layers"
          open={props.session.isOpen('layers')}
          onToggle={(event) => props.session.setOpen('layers', event.currentTarget.open)}
        >
          <summary>
            {locale.words(INTERFACE_WORDS).layers[reliefUrl ? 'relief' : 'places']} ·{' '}
            {locale.words(INTERFACE_WORDS).layers.waters} · …
          </summary>
          <ul>
            <For
              each={LAYER_IDS.filter(
                (id) => (id !== 'relief' || reliefUrl) && !groups().some(([layer]) => layer === id),
              )}
            >
              {(id) => (
                <li>
                  <label>
                    <input type="checkbox" checked={on(id)} onInput={() => props.session.toggleLayer(id)} />
                    <span>{locale.words(INTERFACE_WORDS).layers[id]}</span>
                  </label>
                </li>
              )}
            </For>
          </ul>
        </details>
      </section>
    </details>
  );
  return (
    <Show when={props.session.display() === 'present'} fallback={<Desk />}>
      <Suspense>
        <HallLegend session={props.session} box={props.box} visible={visible} />
      </Suspense>
    </Show>
  );
}
