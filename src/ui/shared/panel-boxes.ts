import type { PixelBox } from '../../geometry/box.ts';

/** All that lies over the map and is measured. */
export const PANELS =
  '.panel, .drawer, .search-opener, .timeline, .timeline-tools, .timeline-bars, .scale-bar, .credits';

/** The boxes (px) of the panels within the page that are seen now. */
export function panelBoxes(page: ParentNode): PixelBox[] {
  return [...page.querySelectorAll(PANELS)].flatMap((panel): PixelBox[] => {
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return right > left && bottom > top ? [{ left, top, right, bottom }] : [];
  });
}
