import { encodePermalink } from '../../permalink/encode-permalink.ts';
import { contextOfAtlas } from '../../permalink/context-of-atlas.ts';
import { linkDetails, personsOf } from '../../permalink/link-details.ts';
import { mendPermalink } from '../../permalink/mend-permalink.ts';
import { PLAIN_PAGE } from '../../view/panels.ts';
import { openingView, type View } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';

/** Reads, as they were meant, and writes the states of a lecture’s steps, the same on every machine. */
export interface LinkReader {
  read(link: string): View;
  /** What the atlas finds wrong with a link, as `key=value`. */
  faults(link: string): readonly string[];
  /** The link that was meant by one which was changed on its way; any other as it is. */
  mend(link: string): string;
  write(view: View): string;
}

/** The reader of links for the atlas of a session. */
export function createLinkReader(session: Session): LinkReader {
  const atlas = session.atlas();
  const defaults = openingView(atlas.chapters[0]?.start ?? atlas.span.start);
  const context = contextOfAtlas(atlas, defaults, null, personsOf(atlas));
  const details = linkDetails(atlas, defaults, null);
  /** A link, which may be a whole address, from its `#` on. */
  const read = (link: string) =>
    mendPermalink(link.slice(Math.max(link.indexOf('#'), 0)), '', context, details);
  const reader: LinkReader = {
    read: (link) => read(link).view,
    faults: (link) =>
      read(link)
        .problems.filter(({ reason }) => reason !== 'mended')
        .map(({ key, value }) => `${key}=${value}`),
    mend(link) {
      const { view, problems } = read(link);
      const changed = link.indexOf('#') > 0 || problems.some(({ reason }) => reason === 'mended');
      return changed ? reader.write(view) : link;
    },
    write(view) {
      const plain: View = {
        ...view,
        ...PLAIN_PAGE,
        sheet: null,
        folds: [],
        followed: null,
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
  return reader;
}
