import { createMemo } from 'solid-js';
import { qrPath } from '../../export/qr.ts';

/** Modules of light that a reader of codes needs around one. */
const MARGIN = 4;

/** A QR code, dark on light whatever the colours of the page. */
export function QrPicture(props: {
  readonly modules: readonly (readonly boolean[])[];
  readonly label: string;
}) {
  const size = () => props.modules.length + 2 * MARGIN;
  const path = createMemo(() => qrPath(props.modules));
  return (
    <svg class="qr" viewBox={`${-MARGIN} ${-MARGIN} ${size()} ${size()}`} role="img" aria-label={props.label}>
      <rect x={-MARGIN} y={-MARGIN} width={size()} height={size()} fill="#fff" />
      <path d={path()} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
