import type { MapView } from '../../map/map-view.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { MapAbove } from '../shared/maps-above.ts';

/** How much larger type and symbols are on paper than on a screen that shows the same. */
const LARGER = 1.35;

/** What the page has over its maps and how large it writes, to be given back once they are drawn for paper. */
export interface OnScreen {
  readonly panels: readonly PixelBox[];
  readonly factor: number;
}

function drawnFor(
  view: MapView,
  { panels, factor }: OnScreen,
  take: (canvas: HTMLCanvasElement) => void,
): void {
  view.setPanels([]);
  view.setFactor(factor * LARGER);
  try {
    take(view.picture());
  } finally {
    view.setPanels(panels);
    view.setFactor(factor);
  }
}

/**
 * The maps as they stand, as the address (`data:`) of a picture, names where panels cover them on the screen, too: all within
 * this call, since a browser waits for nothing before it prints, and shows no picture of WebGL then.
 */
export function printedMap(first: MapView, above: readonly MapAbove[], screen: OnScreen): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  drawnFor(first, screen, (picture) => {
    canvas.width = picture.width;
    canvas.height = picture.height;
    context?.drawImage(picture, 0, 0);
  });
  for (const { view, share, across } of above) {
    const { width, height } = canvas;
    const [x, y] = across() ? [(width * share()) / 100, 0] : [0, (height * share()) / 100];
    const [wide, high] = [width - x, height - y];
    if (wide < 1 || high < 1) continue;
    drawnFor(view, screen, (picture) => context?.drawImage(picture, x, y, wide, high, x, y, wide, high));
    if (!context) continue;
    context.fillStyle = '#000';
    if (across()) context.fillRect(x - 1, 0, 2, height);
    else context.fillRect(0, y - 1, width, 2);
  }
  return canvas.toDataURL();
}
