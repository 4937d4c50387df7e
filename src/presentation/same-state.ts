import { encodePermalink } from '../permalink/encode-permalink.ts';
import { openingView, type View } from '../view/view.ts';
import type { Instant } from '../time/instant.ts';

/** A view written out whole, as a permalink that leaves nothing to defaults but the plainest. */
export function writtenState(view: View): string {
  return encodePermalink(view, openingView(0));
}

/**
 * Whether a view still shows what a step showed on arrival: the same time (or one between it and `until`), the same
 * viewport to the figures of a permalink, selection, layers and way of drawing. Language, names, palette, layout and speed
 * do not count.
 */
export function showsSame(view: View, arrival: View, until: Instant | null): boolean {
  const [least, most] = [arrival.instant, until ?? arrival.instant];
  const within = view.instant >= least - 1e-6 && view.instant <= most + 1e-6;
  const bare = (one: View) =>
    writtenState({
      ...openingView(0),
      instant: arrival.instant,
      map: one.map,
      select: one.select,
      layers: one.layers,
      mode: one.mode,
      compare: one.compare,
      account: one.account,
    });
  return within && bare(view) === bare(arrival);
}
