import { createSignal, onCleanup, Show } from 'solid-js';
import type { LonLat } from '../../geometry/great-circle.ts';
import { pointUnder } from '../../view/screen-point.ts';
import { onceAFrame } from '../shared/once-a-frame.ts';
import type { DrawnPicture } from './create-step-pictures.ts';

/** How often a point that is held is told again, in ms. */
const AGAIN_MS = 1000;
/** How far an arrow moves the dot, as a share of the picture. */
const STEP = 0.02;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * Lies over the picture of the hall’s screen: a press, or with `always` the pointer alone, points at the place of the map
 * beneath, and no longer when it is let go or leaves. Arrows move the dot from the middle while it has the focus.
 */
export function PointerField(props: {
  readonly drawn: DrawnPicture;
  readonly always: boolean;
  readonly label: string;
  onPoint(at: LonLat | null): void;
}) {
  const [at, setAt] = createSignal<{ readonly x: number; readonly y: number } | null>(null);
  let held = false;
  const told = onceAFrame(() => {
    const share = at();
    const { screen, picture } = props.drawn;
    if (!share) return props.onPoint(null);
    if (!picture.view.map) return;
    const { width, height } = screen;
    props.onPoint(pointUnder(picture.view.map, screen, { x: share.x * width, y: share.y * height }));
  });
  function point(next: { readonly x: number; readonly y: number } | null): void {
    if (!next && !at()) return;
    setAt(next);
    told.ask();
  }
  const again = setInterval(() => at() && told.ask(), AGAIN_MS);
  onCleanup(() => {
    clearInterval(again);
    told.drop();
    if (at()) props.onPoint(null);
  });
  const percent = (share = 0) => `${Math.round(share * 100)} %`;
  const within = (share: number) => Math.min(Math.max(share, 0), 1);
  function onMove(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
    if (!held && !(props.always && event.pointerType !== 'touch')) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    point({
      x: within((event.clientX - left) / width),
      y: within((event.clientY - top) / height),
    });
  }
  function letGo(): void {
    held = false;
    point(null);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const { x, y } = at() ?? { x: 0.5 - by[0], y: 0.5 - by[1] };
    point({ x: within(x + by[0]), y: within(y + by[1]) });
  }
  return (
    <div
      class="pointer-field"
      role="slider"
      tabindex="0"
      aria-label={props.label}
      aria-valuenow={Math.round((at()?.x ?? 0.5) * 100)}
      aria-valuetext={at() ? `${percent(at()?.x)} → ${percent(at()?.y)} ↓` : '–'}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onMove(event);
      }}
      onPointerMove={onMove}
      onPointerUp={() => (props.always ? (held = false) : letGo())}
      onPointerCancel={letGo}
      onPointerLeave={() => held || point(null)}
      onKeyDown={onKeyDown}
      onBlur={letGo}
    >
      <Show when={at()}>
        {(share) => (
          <span
            class="pointer-dot"
            style={{ left: `${share().x * 100}%`, top: `${share().y * 100}%` }}
            aria-hidden="true"
          />
        )}
      </Show>
    </div>
  );
}
