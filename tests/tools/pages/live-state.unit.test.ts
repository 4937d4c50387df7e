import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { MAP_ZOOMS } from '../../../src/view/map-zooms.ts';
import { cards } from '../../../src/tools/pages/cards.ts';
import { sitePages } from '../../../src/tools/pages/site-pages.ts';
import { decodePermalink } from '../../../src/permalink/decode-permalink.ts';
import type { PermalinkContext } from '../../../src/permalink/permalink-context.ts';
import { openingView } from '../../../src/view/view.ts';

const site = readSite('');
const { atlas } = site;
const context: PermalinkContext = {
  span: atlas.span,
  box: atlas.config.box,
  zooms: MAP_ZOOMS,
  defaults: openingView(atlas.span.start),
  hasChapter: (id) => atlas.chapters.some((chapter) => chapter.id === id),
  hasFeature: ({ kind, id }) =>
    kind === 'place'
      ? atlas.places.has(id)
      : kind === 'event' && atlas.events.some((event) => event.id === id),
  spanOf: (id) => atlas.chapters.find((chapter) => chapter.id === id),
  stepsOf: () => 0,
};

describe('the live states that pages open', () => {
  it('are read without a single correction', () => {
    const states = [...sitePages(site)].flatMap(([path, html]) => {
      const state = /<a data-live href="[./]*([^"]+)"/.exec(html)?.[1];
      return state ? [[path, state.replaceAll('&amp;', '&')] as const] : [];
    });
    expect(states.length).toBeGreaterThan(300);
    for (const [path, state] of [
      ...states,
      ...cards(site).map(({ name, state }) => [name, state] as const),
    ]) {
      const { view, problems } = decodePermalink(state, context);
      expect(problems, `${path}: ${state}`).toEqual([]);
      expect(view.unknown, path).toEqual([]);
      if (path.startsWith('event/')) expect(view.select).toEqual({ kind: 'event', id: path.split('/')[1] });
      if (path.startsWith('chapter/')) expect(view.chapter).toBe(path.split('/')[1]);
    }
  });
});
