import { createSignal } from 'solid-js';
import { shareAfterKey } from './divider-keys.ts';

/** The line between the two days: dragged by its handle, or moved by keys. */
export function Divider(props: {
  /** 0 to 100, from the left or the top. */
  readonly share: number;
  /** Whether the days stand side by side; else one above the other. */
  readonly across: boolean;
  readonly label: string;
  readonly text: string;
  onMove(share: number): void;
}) {
  const [held, setHeld] = createSignal(false);
  let line!: HTMLDivElement;
  const shareAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = (line.parentElement ?? line).getBoundingClientRect();
    const share = props.across ? (clientX - left) / width : (clientY - top) / height;
    return Math.min(Math.max(share * 100, 0), 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = shareAfterKey(event.key, event.shiftKey, props.share);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(next);
  };
  return (
    <div
      ref={line}
      class="compare-divider"
      classList={{ across: props.across, held: held() }}
      style={{ [props.across ? 'left' : 'top']: `${props.share}%` }}
      role="separator"
      tabindex="0"
      aria-label={props.label}
      aria-orientation={props.across ? 'vertical' : 'horizontal'}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow={Math.round(props.share)}
      aria-valuetext={props.text}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        line.setPointerCapture(event.pointerId);
        setHeld(true);
      }}
      onPointerMove={(event) => held() && props.onMove(shareAt(event))}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onKeyDown={onKeyDown}
    >
      <span class="compare-handle" aria-hidden="true" />
    </div>
  );
}
