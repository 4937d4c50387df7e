import { describe, expect, it } from 'vitest';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { writeInstant } from '../../src/permalink/write-values.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const defaults = openingView(atlas.span.start);

describe('a link of which a part cannot be read because its reader could not be loaded', () => {
  const context = { ...contextOfAtlas(atlas, defaults), details: () => Promise.reject(new Error('offline')) };

  it('is read as far as it goes, and that is told', async () => {
    const { view, problems } = await readPermalink(
      '#date=1126-01-31&timeline=1126-01-01/1126-03-01',
      '',
      context,
    );
    expect(writeInstant(view.instant)).toBe('1126-01-31');
    expect(problems.map(({ reason }) => reason)).toContain('not-loaded');
  });

  it('tells nothing where nothing of it needed the rest', async () => {
    expect((await readPermalink('#date=1126-01-31', '', context)).problems).toEqual([]);
  });
});
