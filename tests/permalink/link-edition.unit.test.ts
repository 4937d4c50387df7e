import { describe, expect, it } from 'vitest';
import { editionMark } from '../../src/atlas/citation/edition.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { isOtherRecord, takeEdition } from '../../src/permalink/link-edition.ts';
import { mendPermalink } from '../../src/permalink/mend-permalink.ts';
import { pinnedPermalink } from '../../src/permalink/pinned-permalink.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const defaults = openingView(parseDay('1123-01-04'));
const context = contextOfAtlas(atlas, defaults);
const { edition } = atlas.config;
const view = {
  ...defaults,
  instant: parseDay('1126-01-31'),
  select: { kind: 'place' as const, id: 'taiyuan' },
};
const older = { version: '0.1.0', data: '0123456789ab' };

describe('a link that says in which edition it was made', () => {
  it('opens the same state as one that does not, at once, without a word', () => {
    const plain = decodePermalink(pinnedPermalink(view), context);
    const told = readPermalink(pinnedPermalink(view, edition), '', context);
    if (told instanceof Promise) throw new Error('it was taken for a link that was changed');
    expect(told.problems).toEqual([]);
    expect(takeEdition(told.view)).toEqual({ view: plain.view, edition: editionMark(edition) });
  });

  it('is written with the edition of now, whatever the link had that opened it', () => {
    const opened = decodePermalink(pinnedPermalink(view, older), context).view;
    expect(pinnedPermalink(opened, edition)).toBe(pinnedPermalink(view, edition));
    expect(pinnedPermalink(opened)).toBe(pinnedPermalink(view));
  });

  it('tells another record from this, not another version of the same', () => {
    expect(isOtherRecord(editionMark(older), edition)).toBe(true);
    expect(isOtherRecord(editionMark(edition), edition)).toBe(false);
    expect(isOtherRecord(editionMark({ ...edition, version: '9.9.9' }), edition)).toBe(false);
    for (const text of ['', 'x', '0.2.0-0123']) expect(isOtherRecord(text, edition), text).toBe(false);
  });

  it('is mended like others', () => {
    const link = pinnedPermalink(view, older);
    for (const changed of [
      link.replaceAll('&', '&amp;'),
      `#${encodeURIComponent(link.slice(1))}`,
      link.replaceAll('=', ' = '),
    ]) {
      const { view: read } = mendPermalink(changed, '', context);
      expect(takeEdition(read), changed).toEqual({
        view: decodePermalink(pinnedPermalink(view), context).view,
        edition: editionMark(older),
      });
    }
  });
});
