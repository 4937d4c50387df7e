import { createMemo, For, Show, untrack } from 'solid-js';
import type { Box } from '../../geometry/box.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { Session } from '../../session/session.ts';
import { hallLegend, type HallMark, type HallRow } from '../../style/hall-legend.ts';
import { zoomStep } from '../../style/labels/zoom-steps.ts';
import { typeFactor } from '../../view/page-frame.ts';
import { legendText } from '../../style/legend-text.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { HALL_LEGEND_WORDS } from './hall-legend-words.ts';
import { HallMarkDrawing } from './HallMarkDrawing.tsx';
import { OwnHallRows } from './OwnHallRows.tsx';
import { stageType } from '../../presentation/hall-layout.ts';
import WidthRows from '../shared/WidthRows.tsx';
import { InTongues } from '../shared/InTongues.tsx';
import './hall-legend.css';

/** The marks that only the hall’s legend explains, but for those of doubt. */
type OwnMark = Extract<HallMark, { kind: 'seats' | 'battlefield' | 'pass' | 'site' | 'told' }>;
const isOwn = (mark: HallMark): mark is OwnMark =>
  ['seats', 'battlefield', 'pass', 'site', 'told'].includes(mark.kind);

/** Px to a unit of a mark, at type of ordinary size; `hall-legend.css` and `present.css` set it so. */
const MARK_PX = (28 / 36) * 0.84;

/** Units of a mark to a px of the map. */
function markScale(): number {
  const { innerWidth: width, innerHeight: height } = window;
  return typeFactor(width, 'present') / (MARK_PX * stageType(width, height));
}

/** The legend in a hall: every mark that is drawn, and nothing to be switched. */
export default function HallLegend(props: {
  readonly session: Session;
  readonly box: Box | null;
  /** Which prefectures are in sight. */
  visible(prefecture: string): boolean;
}) {
  const locale = useLocale();
  const words = useWords(HALL_LEGEND_WORDS);
  const found = () => {
    const { session, box } = props;
    session.day();
    const selected = session.selection();
    return hallLegend({
      atlas: session.atlas(),
      scene: untrack(session.scene),
      box,
      layers: session.layers(),
      told: session.spokenOf(),
      settings: {
        zoom: zoomStep(session.viewport()?.zoom ?? 0),
        factor: typeFactor(window.innerWidth, 'present'),
      },
      ringed: ['place', 'siege', 'event'].includes(selected?.kind ?? ''),
      road: selected?.kind === 'movement' ? selected.id : null,
      visible: (prefecture) => props.visible(prefecture),
    });
  };
  const rows = createMemo(found, [], { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) });
  const text = ({ id, mark }: HallRow) => {
    if (mark.kind === 'doubt') return words()[mark.doubt];
    if (mark.kind === 'stays')
      return words()[mark.dated && mark.about ? 'staysBoth' : mark.about ? 'staysAbout' : 'stays'];
    if (isOwn(mark)) return words()[mark.kind];
    return legendText({ id, layer: 'places', mark }, locale);
  };
  return (
    <section class="panel hall-legend" aria-label={locale.words(INTERFACE_WORDS).today}>
      <ul>
        <OwnHallRows />
        <For each={rows()}>
          {(row) => (
            <li data-mark={row.id}>
              <HallMarkDrawing mark={row.mark} />
              <span>
                <InTongues text={text(row)} />
              </span>
            </li>
          )}
        </For>
        <Show when={props.session.widths() === 'numbers'}>
          <WidthRows session={props.session} scale={markScale()} />
        </Show>
      </ul>
    </section>
  );
}
