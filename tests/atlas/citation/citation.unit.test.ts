import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { citationBibtex } from '../../../src/atlas/citation/citation-bibtex.ts';
import { citationCsl } from '../../../src/atlas/citation/citation-csl.ts';
import { citationApa, citationChicago } from '../../../src/atlas/citation/citation-text.ts';
import { citationRis } from '../../../src/atlas/citation/citation-ris.ts';
import { citeView, type CitedState } from '../../../src/atlas/citation/cited-view.ts';
import { editionMark, editionText, readEditionMark } from '../../../src/atlas/citation/edition.ts';
import { selectedName } from '../../../src/atlas/citation/selected-name.ts';
import { visibleSources } from '../../../src/atlas/citation/visible-sources.ts';
import { credit } from '../../../src/atlas/downloads/credit.ts';
import { downloadsOf, sceneDownload } from '../../../src/atlas/downloads/downloads.ts';
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
  shown: CitedState = {},
  more = '',
) {
  return citeView(
    atlas,
    parseDay(date),
    {
      language,
      edition,
      url: `${URL_START}#v=1&date=${date}&map=6.00/36.000/114.500&lang=${language}&theme=paper${more}`,
      accessed: '2026-12-03',
      sources: visibleSources(atlas, sceneOn(date), looking),
    },
    shown,
  );
}

const DAYS = ['1123-01-01', '1123-06-20', '1125-12-20', '1126-01-31', '1127-01-09', '1127-12-31'];
const VIEWS = DAYS.flatMap((date) => (['en', 'zh-Hant'] as const).map((language) => viewOn(date, language)));
const ids = (views: ReturnType<typeof viewOn>) => views.sources.map(({ work }) => work.id);

describe('the edition', () => {
  it('has one version in package.json, CITATION.cff, the downloads and the build', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(edition.version).toBe(version);
    expect(atlas.config.edition).toEqual(edition);
    expect(credit(atlas.config).version).toBe(version);
    expect(ATLAS_EDITION).toEqual(edition);
    expect(edition.data).toMatch(/^[0-9a-f]{12}$/);
    expect(edition.author).toBe('The Fragile Peace contributors');
  });

  it('is read back from its mark, whatever stands behind it', () => {
    const { version, data } = edition;
    for (const behind of ['', '.', ')', '。', ' (copy)', '&x=1'])
      expect(readEditionMark(editionMark(edition) + behind)).toEqual({ version, data });
    for (const text of ['', 'x', '0.2.0', '0.2.0-01234', '-0123456789ab', '0.2.0-0123456789abcdef'])
      expect(readEditionMark(text), text).toBeNull();
  });

  it('stands in every file that can be taken away', () => {
    const files = [...downloadsOf(atlas), sceneDownload(atlas, parseDay('1126-01-31'))];
    expect(files.length).toBeGreaterThan(10);
    for (const { file, format, text } of files) {
      if (format === 'csv') expect(text(), file).toContain(editionText(edition));
      else expect(JSON.parse(text()), file).toMatchObject({ edition: editionMark(edition) });
    }
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
    expect(worksBack.map(({ id, title }) => [id, title])).toEqual(works.map(({ id, title }) => [id, title]));
    for (const [i, { note = '' }] of works.entries()) expect(worksBack[i]?.note ?? '').toContain(note);
  });

  it('has a key of its own for each view of a day, the same in every edition', () => {
    const ids = [
      viewOn('1126-01-31'),
      viewOn('1126-01-31', 'zh-Hant'),
      viewOn('1126-01-31', 'en', ALL, {}, '&select=place:taiyuan'),
      viewOn('1126-01-31', 'en', ALL, {}, '&select=place:bianjing'),
      viewOn('1126-01-31', 'en', ALL, {}, '&compare=1127-01-09'),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^fragile-peace-1126-01-31-[a-z0-9]{6}$/);
    expect(viewOn('1126-01-31', 'en', ALL, {}, `&edition=${editionMark(edition)}`).id).toBe(ids[0]);
  });

  it('names what is selected, as it is called on the day, and the other of two days', () => {
    const titled = (shown: CitedState, language: RecordLanguage = 'en') =>
      viewOn('1126-01-31', language, ALL, shown).title;
    expect(titled({ select: { kind: 'place', id: 'taiyuan' } })).toMatch(/^Taiyuan, 31 January 1126 \(/);
    expect(titled({ select: { kind: 'event', id: 'kaifeng-falls' } }, 'zh-Hant')).toMatch(
      /^郭京兵敗，京城失陷，1126年1月31日（/,
    );
    expect(titled({ compare: parseDay('1127-01-09') })).toMatch(
      /^31 January 1126 \(.*\) compared with 9 January 1127 \(/,
    );
    expect(titled({ compare: parseDay('1127-01-09') }, 'zh-Hant')).toContain('，對照1127年1月9日');
    expect(titled({ select: { kind: 'place', id: 'nowhere' } })).toBe(titled({}));
    const kinds = {
      place: [...new Set(atlas.places.values())].map(({ id }) => id),
      prefecture: atlas.prefectures.map(({ id }) => id),
      movement: atlas.movements.map(({ id }) => id),
      siege: atlas.sieges.map(({ id }) => id),
      event: atlas.events.map(({ id }) => id),
      line: atlas.lines.map(({ feature }) => feature.id),
      water: [...atlas.waters.keys()],
    };
    for (const [kind, list] of Object.entries(kinds))
      for (const id of list)
        for (const language of ['en', 'zh-Hant'] as const)
          expect(selectedName(atlas, { kind, id }, parseDay('1126-01-31'), language), id).toBeTruthy();
  });

  it.each(VIEWS)('is RIS by the letter, a map of its series: $id $language', (view) => {
    const text = citationRis(view);
    const entries = text.split('ER  - \r\n').filter(Boolean);
    expect(entries).toHaveLength(1 + view.sources.length);
    for (const line of text.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
    const own = new Map(
      entries[0]?.split('\r\n').flatMap((line) => (line ? [[line.slice(0, 2), line.slice(6)] as const] : [])),
    );
    expect(Object.fromEntries(own)).toMatchObject({
      TY: 'MAP',
      ID: view.id,
      TI: view.title,
      AU: edition.author,
      T2: edition.title,
      PY: edition.released.slice(0, 4),
      ET: editionText(edition),
      UR: view.url,
    });
    for (const entry of entries) expect(/PY {2}- (.*)/.exec(entry)?.[1] ?? '1000').toMatch(/^\d{4}\r?$/);
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
    expect(chicago).toContain(`Version ${editionText(view.edition)}.`);
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
