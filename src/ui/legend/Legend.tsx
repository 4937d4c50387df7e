import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, For, Show, Suspense, untrack } from 'solid-js';
import reliefUrl from '../../../geo/relief.webp?url';
import { seatPoints } from '../../atlas/control/seat-points.ts';
import type { Session } from '../../session/session.ts';
import { everyLegendRow, legendOf, type LegendRow } from '../../style/legend.ts';
import { zoomStep } from '../../style/labels/zoom-steps.ts';
import { LAYER_IDS, type LayerId } from '../../view/layer-ids.ts';
import { LegendMark } from './LegendMark.tsx';
import { legendText } from '../../style/legend-text.ts';
import { useStore } from '../shared/app-context.ts';
import { windowInType } from '../shared/reader-type.ts';
import { createScreen } from '../shared/screen.ts';
import { useLocale } from '../shared/locale-context.ts';
import { isInBox, type Box } from '../../geometry/box.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { typeFactor } from '../../view/page-frame.ts';
import { part } from '../shared/part.tsx';
import { createSharedOverlays } from '../shared/shared-overlays.ts';

const HallLegend = part(() => import('./HallLegend.tsx'));
const OwnLegend = part(() => import('./OwnLegend.tsx'), { adorns: true });
const WidthRows = part(() => import('../shared/WidthRows.tsx'), { adorns: true });
const DoubtRows = part(() => import('../shared/DoubtRows.tsx'));

/**
 * What is on the map today, and on a day compared with it, by layer: one switch a layer, and a key for each of its symbols;
 * in a hall the keys alone.
 */
export function Legend(props: { readonly session: Session; readonly box: Box | null }) {
  const locale = useLocale();
  const own = useStore(createSharedOverlays);
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
  const same = (a: readonly LegendRow[], b: readonly LegendRow[]) => JSON.stringify(a) === JSON.stringify(b);
  const found = createMemo(ofDay, [], { equals: same });
  /** The row of what is on the map now; that of other days is dim. */
  const now = createMemo(() => new Map(found().map((row) => [row.id, row])));
  const every = createMemo(() => everyLegendRow(props.session.atlas(), visible), [], { equals: same });
  /** The rows of all days by layer, in an order that no day changes. */
  const groups = createMemo(() => {
    const byLayer = new Map<LayerId, LegendRow[]>();
    for (const row of every()) byLayer.set(row.layer, [...(byLayer.get(row.layer) ?? []), row]);
    return [...byLayer];
  });
  const absent = (rows: readonly LegendRow[]) => rows.every(({ id }) => !now().has(id));
  const screen = useStore(createScreen);
  /** Whether this screen has room for a legend that nobody has asked for. */
  const roomy = () => screen() === 'desk';
  const open = () => props.session.isOpen('legend', roomy());
  /** Units of a mark to a px of the map: on a wide screen both are larger, on a small one the map’s alone are smaller. */
  const markScale = () => Math.min(typeFactor(screen() === 'hand' ? windowInType().width : Infinity), 1);
  const on = (id: LayerId) => props.session.layers().includes(id);
  const Key = (key: { readonly row: LegendRow }) => (
    <>
      <LegendMark mark={(now().get(key.row.id) ?? key.row).mark} />
      <span>
        <InTongues text={legendText(key.row, locale)} />
        <Show when={absent([key.row])}>
          <span class="visually-hidden"> · {locale.words(INTERFACE_WORDS).notNow}</span>
        </Show>
      </span>
    </>
  );
  const Desk = () => (
    <details
      class="legend"
      open={open()}
      onToggle={(event) =>
        event.target === event.currentTarget &&
        props.session.setOpen('legend', event.currentTarget.open, roomy())
      }
    >
      <summary class="panel">{locale.words(INTERFACE_WORDS).legend}</summary>
      <section class="panel legend-sheet" aria-label={locale.words(INTERFACE_WORDS).today}>
        <h2>{locale.words(INTERFACE_WORDS).today}</h2>
        <ul>
          <Suspense>
            <Show when={own.layers().length > 0}>
              <OwnLegend />
            </Show>
          </Suspense>
          <For each={groups()}>
            {([layer, rows]) => (
              <li class="legend-group" classList={{ off: !on(layer), absent: absent(rows) }}>
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
                        <li class="legend-row" classList={{ absent: absent([row]) }}>
                          <Key row={row} />
                        </li>
                      )}
                    </For>
                    <Show when={layer === 'movements' && props.session.widths() === 'numbers'}>
                      <Suspense>
                        <WidthRows session={props.session} scale={markScale()} class="legend-row" stands />
                      </Suspense>
                    </Show>
                  </ul>
                </Show>
              </li>
            )}
          </For>
          <Suspense>
            <Show when={open()}>
              <DoubtRows session={props.session} visible={visible} stands />
            </Show>
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
