import { createMemo, Show } from 'solid-js';
import { useStore } from '../shared/app-context.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import type { TimeScale } from './timeline-layout.ts';
import './own-density.css';

/** Px of the tallest day. */
const TALL = 9;
const STEP = 2;

/** How many records of the reader’s own files are there on each day, hanging from the upper band. */
export default function OwnDensity(props: {
  readonly scale: TimeScale;
  /** The first day of the atlas. */
  readonly first: number;
  readonly y: number;
}) {
  const { layers } = useStore(createSharedOverlays);
  const counts = createMemo(() => {
    const all = layers()
      .filter(({ legendRow }) => legendRow().shown)
      .map(({ alive }) => alive());
    const [one] = all;
    if (!one) return null;
    return one.map((_, day) => all.reduce((sum, alive) => sum + (alive[day] ?? 0), 0));
  });
  const outline = createMemo(() => {
    const [days, { left, right, dayAt }] = [counts(), props.scale];
    const most = days?.reduce((largest, count) => Math.max(largest, count), 0) ?? 0;
    if (!days || most === 0) return '';
    // few beside many are seen still
    const tall = (count: number) => (count === 0 ? 0 : 1.5 + (TALL - 1.5) * Math.sqrt(count / most));
    let path = `M${left},${props.y}`;
    for (let x = left; x < right; x += STEP) {
      const [from, to] = [dayAt(x) - props.first, dayAt(Math.min(x + STEP, right)) - props.first];
      let count = 0;
      for (let day = from; day <= to; day++) count = Math.max(count, days[day] ?? 0);
      const y = (props.y + tall(count)).toFixed(1);
      path += `V${y}H${Math.min(x + STEP, right).toFixed(1)}`;
    }
    return `${path}V${props.y}Z`;
  });
  return (
    <Show when={outline()}>
      <path class="own-density" d={outline()} />
    </Show>
  );
}
