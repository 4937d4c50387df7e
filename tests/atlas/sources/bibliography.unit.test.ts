import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCsl, type Work } from '../../../src/atlas/sources/bibliography.ts';
import { toRis } from '../../../src/atlas/sources/bibliography-ris.ts';
import { restsOn } from '../../../src/atlas/sources/rests-on.ts';
import { atlas, record } from '../../atlas-of-geo.ts';
import { keepTraditional, traditional } from '../../../src/time/traditional.ts';

const works: Work[] = JSON.parse(readFileSync('geo/sources.json', 'utf8')).sources;

/** Members and types of CSL-JSON 1.0.2 that may stand in an item. */
const CSL_MEMBERS = new Set([
  'id',
  'type',
  'title',
  'author',
  'issued',
  'genre',
  'container-title',
  'volume',
  'issue',
  'source',
  'note',
]);
const CSL_TYPES = new Set(['book', 'article-journal', 'dataset', 'webpage', 'document']);

/** Reads BibTeX by counting braces: entries with their type, key and fields, or an error where it is not BibTeX. */
function readBibtex(text: string) {
  const entries: { type: string; key: string; fields: Map<string, string> }[] = [];
  let at = 0;
  const expectAt = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) throw new Error(`not BibTeX at ${text.slice(at, at + 40)}`);
    at += found[0].length;
    return found;
  };
  for (;;) {
    expectAt(/\s*/y);
    if (at === text.length) return entries;
    const [, type = '', key = ''] = expectAt(/@([a-z]+)\{([a-z0-9-]+),\s*/y);
    const fields = new Map<string, string>();
    while (text[at] !== '}') {
      const [, name = ''] = expectAt(/([a-z]+) = \{/y);
      const from = at;
      for (let depth = 1; depth > 0; at++) {
        if (at >= text.length) throw new Error('a brace is not closed');
        if (text[at] === '\\') at++;
        else if (text[at] === '{') depth++;
        else if (text[at] === '}') depth--;
      }
      fields.set(name, text.slice(from, at - 1));
      expectAt(/,\s*/y);
    }
    at++;
    entries.push({ type, key, fields });
  }
}

describe('the bibliography', () => {
  it('is CSL-JSON', () => {
    const items = toCsl(works);
    expect(items).toHaveLength(works.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      for (const member of Object.keys(item)) expect(CSL_MEMBERS).toContain(member);
      expect(CSL_TYPES).toContain(item.type);
      expect(item.title).not.toBe('');
      for (const name of item.author ?? [])
        expect('literal' in name ? name.literal : name.family).not.toMatch(/\d{3}|^\s*$/);
    }
    expect(items.find(({ id }) => id === 'jinshi-3')).toMatchObject({
      type: 'book',
      author: [{ literal: 'Toqto’a et al.' }],
      issued: { 'date-parts': [[1344]] },
    });
    expect(items.find(({ id }) => id === 'yaolu')).toMatchObject({
      author: [{ literal: 'Li Xinchuan' }],
      issued: { literal: 'early 13th c.' },
    });
    expect(items.find(({ id }) => id === 'mod-chc5')?.author).toBeUndefined();
    expect(items.find(({ id }) => id === 'deng-bu-2020')?.type).toBe('article-journal');
  });

  it('is BibTeX that reads back', () => {
    const entries = readBibtex(toBibtex(works));
    expect(entries.map(({ key }) => key)).toEqual(works.map(({ id }) => id));
    for (const [i, { fields }] of entries.entries()) {
      const work = works[i];
      const title = `{${work?.title_en} (${work && keepTraditional(work.title_zh)})}`;
      expect(fields.get('title')?.replaceAll('\\', '')).toBe(title);
      for (const value of fields.values()) expect(value).not.toMatch(/(?<!\\)[&%$#_]/);
    }
    expect(entries.find(({ key }) => key === 'jinshi-3')?.fields.get('year')).toBe('1344');
  });

  it('has years that are numbers, `howpublished` where BibTeX has it, and says the rest in a note', () => {
    const entries = readBibtex(toBibtex(works));
    for (const { key, type, fields } of entries) {
      expect(fields.get('year') ?? '1000', key).toMatch(/^\d{4}$/);
      if (fields.has('howpublished')) expect(type, key).toBe('misc');
      if (type === 'article') expect(fields.get('journal'), key).toBeTruthy();
    }
    expect(entries.find(({ key }) => key === 'yaolu')?.fields.get('note')).toContain('Written early 13th c.');
    expect(entries.find(({ key }) => key === 'deng-bu-2020')?.fields.get('journal')).toBe(
      'Acta Geographica Sinica',
    );
  });

  it('is RIS, a reference each, with years that are numbers', () => {
    const entries = toRis(works).split('ER  - \r\n').filter(Boolean);
    expect(entries).toHaveLength(works.length);
    for (const [i, entry] of entries.entries()) {
      const lines = entry.split('\r\n').filter(Boolean);
      expect(lines[0]).toMatch(/^TY {2}- (BOOK|JOUR|DATA|ELEC|GEN)$/);
      expect(lines).toContain(`ID  - ${works[i]?.id}`);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
      expect(/PY {2}- (\S+)/.exec(entry)?.[1] ?? '1000').toMatch(/^\d{4}$/);
    }
  });

  it('escapes the signs that TeX takes for its own', () => {
    const [entry] = readBibtex(
      toBibtex([
        { id: 'x', title_en: 'A_b & 50% {c} ~ ^', title_zh: traditional('甲'), author_en: 'B, 1900' },
      ]),
    );
    expect(entry?.fields.get('title')).toBe(
      String.raw`{A\_b \& 50\% \{c\} \textasciitilde  \textasciicircum  (甲)}`,
    );
  });
});

describe('what rests on a work', () => {
  const resting = restsOn(atlas);
  const refsIn = (json: unknown) =>
    new Set([...JSON.stringify(json).matchAll(/"ref":"([^"]+)"/g)].map(([, ref]) => ref));

  it('is every feature that cites it, as the files of geo have them', () => {
    const kinds = {
      event: record.events,
      siege: record.sieges,
      movement: record.movements,
      prefecture: record.prefectures,
      place: record.places,
      line: record.lines,
      water: record.waters,
      chapter: record.chapters,
    };
    for (const [kind, features] of Object.entries(kinds)) {
      for (const { id } of works) {
        const citing = features.filter((feature) => refsIn(feature).has(id)).map((feature) => feature.id);
        const found = (resting.get(id) ?? []).filter((item) => item.kind === kind).map((item) => item.id);
        expect([...found].sort(), `${kind} on ${id}`).toEqual([...citing].sort());
      }
    }
  });

  it('gives each its day in the atlas, in the order of days within a kind', () => {
    for (const list of resting.values()) {
      for (const [i, item] of list.entries()) {
        expect(item.day).toBeGreaterThanOrEqual(atlas.span.start);
        expect(item.day).toBeLessThan(atlas.span.end);
        const before = list[i - 1];
        if (before?.kind === item.kind) expect(item.day).toBeGreaterThanOrEqual(before.day);
      }
    }
  });
});
