import { createMemo } from 'solid-js';
import { locate, locatorHeight, locatorPath, type LocatorFrame } from '../../style/locator-path.ts';
import { useWords } from '../shared/locale-context.ts';
import type { Box } from '../../geometry/box.ts';
import { MAP_WORDS } from './map-words.ts';

/** Px that it may take up. */
const WIDEST = 108;
const TALLEST = 90;

/** Where in the atlas the map looks: the sea for orientation, and the frame of the view. */
export default function Locator(props: {
  /** The whole map. */
  readonly whole: Box;
  /** The sea's rings in degrees. */
  readonly sea: readonly (readonly (readonly number[])[])[];
  readonly box: Box | null;
}) {
  const words = useWords(MAP_WORDS);
  const frame = createMemo((): LocatorFrame => {
    const height = locatorHeight(props.whole, WIDEST);
    const fit = Math.min(1, TALLEST / height);
    return { box: props.whole, width: WIDEST * fit, height: height * fit };
  });
  const sea = createMemo(() =>
    locatorPath(
      props.sea.map((ring) => ring.map((position) => [...position])),
      frame(),
    ),
  );
  const view = createMemo(() => {
    if (!props.box) return null;
    const { width, height } = frame();
    const [west, south, east, north] = props.box;
    const [x0, y0] = locate(frame(), [west, north]);
    const [x1, y1] = locate(frame(), [east, south]);
    const [left, top, right, bottom] = [
      Math.max(x0, 0.5),
      Math.max(y0, 0.5),
      Math.min(x1, width - 0.5),
      Math.min(y1, height - 0.5),
    ];
    return { x: left, y: top, width: Math.max(right - left, 2), height: Math.max(bottom - top, 2) };
  });
  return (
    <svg
      class="locator"
      width={frame().width}
      height={frame().height}
      viewBox={`0 0 ${frame().width} ${frame().height}`}
      role="img"
      aria-label={words().locator}
    >
      <path class="locator-sea" d={sea()} fill-rule="evenodd" />
      <rect class="locator-view" {...(view() ?? { x: 0, y: 0, width: 0, height: 0 })} />
    </svg>
  );
}
