import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { citationBibtex } from '../../../src/atlas/citation/citation-bibtex.ts';
import { citationCsl } from '../../../src/atlas/citation/citation-csl.ts';
import { citationApa, citationChicago } from '../../../src/atlas/citation/citation-text.ts';
import { citeView, versionText } from '../../../src/atlas/citation/cited-view.ts';
import { visibleSources } from '../../../src/atlas/citation/visible-sources.ts';
import { RECORD_VERSION } from '../../../src/atlas/downloads/credit.ts';
import { readEdition } from '../../../src/tools/commands/read-edition.ts';
import { LAYER_IDS } from '../../../src/view/layer-ids.ts';
import type { RecordLanguage } from '../../../src/time/date-text.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, sceneOn } from '../../atlas-of-geo.ts';

const edition = readEdition('.');
const ALL = { layers: LAYER_IDS, box: null };
const URL_START = 'https://example.org/atlas/';

function viewOn(
  date: string,
  language: RecordLanguage = 'en',
  looking: Parameters<typeof visibleSources>[2] = ALL,
) {
  return citeView(atlas, parseDay(date), {
    language,
    edition,
    url: `${URL_START}#v=1&date=${date}&map=6.00/36.000/114.500&lang=${language}&theme=paper`,
    accessed: '2026-12-03',
    sources: visibleSources(atlas, sceneOn(date), looking),
  });
}

const DAYS = ['1123-01-01', '1123-06-20', '1125-12-20', '1126-01-31', '1127-01-09', '1127-12-31'];
const VIEWS = DAYS.flatMap((date) => (['en', 'zh-Hant'] as const).map((language) => viewOn(date, language)));
const ids = (views: ReturnType<typeof viewOn>) => views.sources.map(({ work }) => work.id);

describe('the edition', () => {
  it('has one version in package.json, CITATION.cff, the downloads and the build', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(edition.version).toBe(version);
    expect(RECORD_VERSION).toBe(version);
    expect(ATLAS_EDITION).toEqual(edition);
    expect(edition.data).toMatch(/^[0-9a-f]{12}$/);
    expect(edition.author).toBe('The Fragile Peace contributors');
  });
});

describe('a citation', () => {
  it('says the day in the Julian calendar and in those of Song and Jin', () => {
    expect(viewOn('1126-01-31').title).toBe(
      '31 January 1126 (Julian calendar; Song: Jingkang 1, 1st month, day 7; Jin: Tianhui 4, 1st month, day 7)',
    );
    expect(viewOn('1126-01-31', 'zh-Hant').title).toBe(
      '1126年1月31日（儒略曆；宋靖康元年正月七日；金天會四年正月七日，癸酉）',
    );
  });

  it.each(VIEWS)('is set by a citation processor as APA just so: $id $language', (view) => {
    const [item] = citationCsl(view);
    const set = new Cite([item]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
    expect(set.trim()).toBe(citationApa(view));
    expect(set).toContain(`Version ${edition.version}, data ${edition.data}`);
  });

  it.each(VIEWS)('reads back from BibTeX field by field: $id $language', (view) => {
    const [item, ...works] = citationCsl(view);
    const [back, ...worksBack] = new Cite(citationBibtex(view)).data;
    expect(back).toMatchObject({
      id: item.id,
      title: item.title,
      author: [{ family: item.author[0]?.literal }],
      issued: item.issued,
      accessed: item.accessed,
      version: item.version,
      genre: item.genre,
      publisher: item['container-title'],
      URL: item.URL,
      note: item.note,
    });
    expect(worksBack.map(({ id, title, note }) => [id, title, note])).toEqual(
      works.map(({ id, title, note }) => [id, title, note]),
    );
  });

  it('brings every sign that TeX reads as a command through', () => {
    const author = String.raw`A & B # 100% $5 under_score {brace} ~tilde ^caret back\slash “quoted” 靖康`;
    const view = { ...viewOn('1126-01-31'), edition: { ...edition, author, title: `${author}!` } };
    const [back] = new Cite(citationBibtex(view)).data;
    expect(back).toMatchObject({ author: [{ family: author }], publisher: `${author}!` });
  });

  it('keeps braces and backslashes of an address from ending the entry', () => {
    const url = `${URL_START}#v=1&x={a}}\\`;
    const entries = new Cite(citationBibtex({ ...viewOn('1126-01-31'), url, sources: [] })).data;
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ accessed: { 'date-parts': [[2026, 12, 3]] } });
  });

  it('has day of release and of reading in Chicago style', () => {
    const view = viewOn('1127-01-09');
    const chicago = citationChicago(view);
    expect(chicago).toContain('Accessed December 3, 2026.');
    expect(chicago).toContain(`Version ${versionText(view)}.`);
    expect(chicago.endsWith(`${view.url}.`)).toBe(true);
  });
});

describe('the sources of what is visible', () => {
  it('are those of the events, movements, sieges and holders of the scene, each once', () => {
    const scene = sceneOn('1126-01-31');
    const expected = new Set(
      [
        ...scene.events.map(({ feature }) => feature.properties.sources),
        ...scene.movements.map(({ movement }) => movement.feature.properties.sources),
        ...scene.sieges.map(({ siege }) => siege.feature.properties.sources),
        ...scene.control.map(({ written }) => written.sources),
      ]
        .flat()
        .map(({ ref }) => ref),
    );
    const found = ids(viewOn('1126-01-31'));
    expect(found).toHaveLength(expected.size);
    expect(new Set(found)).toEqual(expected);
  });

  it('leave out layers that are off and what lies outside the map', () => {
    const events = ids(viewOn('1126-01-31', 'en', { layers: ['events'], box: null }));
    const all = ids(viewOn('1126-01-31'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(all.length);
    expect(ids(viewOn('1126-01-31', 'en', { layers: ['relief', 'names'], box: null }))).toEqual([]);
    const sea = [121, 36.8, 121.4, 37] as const;
    expect(ids(viewOn('1126-01-31', 'en', { layers: ['events', 'movements', 'sieges'], box: sea }))).toEqual(
      [],
    );
    const kaifeng = [113.8, 34.4, 114.8, 35.2] as const;
    const near = ids(viewOn('1126-01-31', 'en', { layers: LAYER_IDS, box: kaifeng }));
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all.length);
  });
});
