import { decodePermalink } from '../../../permalink/decode-permalink.ts';
import { encodePermalink } from '../../../permalink/encode-permalink.ts';
import { contextOfAtlas } from '../../../permalink/context-of-atlas.ts';
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
  const context = contextOfAtlas(atlas, defaults);
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
