import type { PixelBox } from '../../geometry/box.ts';
import { onceAFrame } from '../shared/once-a-frame.ts';
import { PANELS, panelBoxes } from '../shared/panel-boxes.ts';

/**
 * Reports the boxes (px) of the panels within `page` whenever one appears, goes, moves or changes size; returns the
 * function that stops watching.
 */
export function watchPanels(page: HTMLElement, report: (boxes: readonly PixelBox[]) => void): () => void {
  let last = '';
  const measure = () => {
    const boxes = panelBoxes(page);
    const now = JSON.stringify(boxes);
    if (now !== last) report(boxes);
    last = now;
  };
  const measured = onceAFrame(measure);
  const sizes = new ResizeObserver(() => measured.ask());
  const watched = () => {
    sizes.disconnect();
    for (const panel of page.querySelectorAll(PANELS)) sizes.observe(panel);
    measured.ask();
  };
  const tree = new MutationObserver(watched);
  tree.observe(page, { childList: true });
  for (const panel of page.querySelectorAll(PANELS))
    tree.observe(panel.parentElement ?? page, { childList: true });
  page.addEventListener('toggle', watched, true);
  watched();
  return () => {
    measured.drop();
    sizes.disconnect();
    tree.disconnect();
    page.removeEventListener('toggle', watched, true);
  };
}
