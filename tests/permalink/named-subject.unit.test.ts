import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { createSimplifier, type SimplifiedTable } from '../../src/time/simplify.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const simplify = createSimplifier(JSON.parse(readFileSync('geo/simplified.json', 'utf8')) as SimplifiedTable);
const screen = { arcs: [], size: () => ({ width: 1280, height: 720 }), simplify };
const context = contextOfAtlas(atlas, openingView(atlas.span.start), screen);
const read = (hash: string) => readPermalink(hash, '', context);
const idOf = (hash: string) =>
  Promise.resolve(read(hash)).then(({ view }) => view.select && `${view.select.kind}:${view.select.id}`);

describe('a link that calls something by a name in place of its id', () => {
  it.each([
    ['#v=1&date=1126-01-31&select=place:kaifeng', 'place:bianjing'],
    ['#select=kaifeng', 'place:bianjing'],
    ['#kaifeng', 'place:bianjing'],
    ['#Kaifeng', 'place:bianjing'],
    ['#開封', 'place:bianjing'],
    ['#%E5%BC%80%E5%B0%81', 'place:bianjing'],
    ['#select=place:開封府', 'place:bianjing'],
    ['#select=太原', 'place:taiyuan'],
    ['#select=place:T%27ai-y%C3%BCan', 'place:taiyuan'],
    ['#select=person:Chang Ch%C3%BCeh', 'person:zhang-jue'],
    ['#張覺', 'person:zhang-jue'],
    ['#张觉', 'person:zhang-jue'],
  ])('%s is read as it was meant', async (link, meant) => {
    expect(await idOf(link)).toBe(meant);
  });

  it('is told how it was read', async () => {
    const { problems } = await read('#date=1126-01-31&select=place:kaifeng');
    expect(problems.map(({ key, reason }) => [key, reason])).toEqual([['link', 'mended']]);
    expect(problems[0]?.used).toContain('select=place:bianjing');
  });

  it.each(['#main', '#select=place:atlantis', '#xyzzy', '#song', '#to'])(
    '%s means nothing that can be chosen, and nothing is',
    async (link) => {
      expect(await idOf(link)).toBeNull();
      expect((await read(link)).problems.length).toBeGreaterThan(0);
    },
  );
});
