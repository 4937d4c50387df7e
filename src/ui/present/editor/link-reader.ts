import { MAP_ZOOMS } from '../../../view/map-zooms.ts';
import { decodePermalink } from '../../../permalink/decode-permalink.ts';
import { encodePermalink } from '../../../permalink/encode-permalink.ts';
import type { PermalinkContext } from '../../../permalink/permalink-context.ts';
import { openingView, type View } from '../../../view/view.ts';
import type { Session } from '../../../session/session.ts';

/** Reads and writes the states of a lecture’s steps, the same on every machine. */
export interface LinkReader {
  read(link: string): View;
  /** What the atlas finds wrong with a link, as `key=value`. */
  faults(link: string): readonly string[];
  write(view: View): string;
}

/** The reader of links for the atlas of a session. */
export function createLinkReader(session: Session): LinkReader {
  const atlas = session.atlas();
  const defaults = openingView(atlas.chapters[0]?.start ?? atlas.span.start);
  const ids: Record<string, (id: string) => boolean> = {
    place: (id) => atlas.places.has(id),
    prefecture: (id) => atlas.prefectures.some((one) => one.id === id),
    movement: (id) => atlas.movements.some((one) => one.id === id),
    siege: (id) => atlas.sieges.some((one) => one.id === id),
    event: (id) => atlas.events.some((one) => one.id === id),
    line: (id) => atlas.lines.some(({ feature }) => feature.id === id),
    water: (id) => atlas.waters.has(id),
  };
  const chapter = (id: string) => atlas.chapters.find((one) => one.id === id);
  const context: PermalinkContext = {
    span: atlas.span,
    box: atlas.config.box,
    zooms: MAP_ZOOMS,
    defaults,
    hasChapter: (id) => chapter(id) !== undefined,
    hasFeature: ({ kind, id }) => ids[kind]?.(id) ?? false,
    spanOf: chapter,
    stepsOf: (id) => chapter(id)?.feature.properties.steps ?? 0,
  };
  return {
    read: (link) => decodePermalink(link, context).view,
    faults: (link) => decodePermalink(link, context).problems.map(({ key, value }) => `${key}=${value}`),
    write(view) {
      const plain: View = {
        ...view,
        step: null,
        language: defaults.language,
        display: defaults.display,
        unknown: [],
      };
      // the palette is part of the state, and is always said
      const other = view.theme === 'paper' ? 'dark' : 'paper';
      return encodePermalink(plain, { ...defaults, theme: other });
    },
  };
}
