import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCsl, type Work } from '../../../src/atlas/sources/bibliography.ts';
import { toRis } from '../../../src/atlas/sources/bibliography-ris.ts';
import { editionLine, editionOf, type Edition } from '../../../src/atlas/sources/editions.ts';

const works: Work[] = JSON.parse(readFileSync('geo/sources.json', 'utf8')).sources;
const editions: Edition[] = JSON.parse(readFileSync('geo/bibliography.json', 'utf8')).works;
const cited = editions.filter(({ cited_as }) => cited_as.length > 0);
const csl = (id: string) => toCsl(works, editions).find((item) => item.id === id);

describe('the editions', () => {
  it('are told of every work that is a book, an article or a set of data', () => {
    const without = works.filter(({ id }) => !editionOf(editions, id)).map(({ kind_en }) => kind_en);
    expect([...new Set(without)].sort()).toEqual([
      'editorial',
      'general knowledge',
      'modern local history',
      'modern scholarship',
      'popular',
      'secondary',
    ]);
  });

  it('of printed books have publisher, place and year', () => {
    for (const { id, csl: item, read } of editions) {
      if (item.type === 'dataset' || item.type === 'article-journal' || read === 'quoted') continue;
      expect([id, item.publisher, item['publisher-place'], item.issued].every(Boolean), id).toBe(true);
    }
  });

  it('of parts say what they are part of, and of articles the volume', () => {
    for (const { id, csl: item } of editions) {
      if (item.type === 'chapter') expect(item['container-title'], id).toBeTruthy();
      if (item.type === 'article-journal')
        expect([item['container-title'], item.volume].every(Boolean), id).toBe(true);
    }
  });

  it('say what was read, and claim nothing of what was not', () => {
    for (const { id, read, read_en } of editions)
      expect(/not consulted|excerpts|abstract|^Read (?:only )?where/i.test(read_en), id).toBe(
        read !== 'text',
      );
  });

  it('keep apart the two books of Tao', () => {
    const two = editions.filter(({ id }) => id.startsWith('tao-19'));
    expect(two.map(({ csl: { title } }) => title)).toContain(
      'Two Sons of Heaven: Studies in Sung-Liao Relations',
    );
    expect(works.find(({ id }) => id === 'mod-tao')?.title_zh).not.toBe('宋遼關係史研究');
    expect(editions.find(({ id }) => id === 'tao-1984')?.cited_as).toEqual([]);
  });
});

describe('the bibliography by its editions', () => {
  it('is formatted by a library that knows CSL, without a gap', () => {
    const text = new Cite(toCsl(works, editions)).format('bibliography', { format: 'text', template: 'apa' });
    expect(text).not.toMatch(/undefined|NaN|\(\)/);
    expect(text).toContain('Tao, J. (1988). Two Sons of Heaven');
    expect(text).toContain('Taiwan shangwu yinshuguan');
    expect(text).toContain('556–643');
  });

  it('is read back from BibTeX by the same library, with publishers, editors and pages', () => {
    const read = new Cite(toBibtex(works, editions)).data as readonly Record<string, unknown>[];
    expect(read).toHaveLength(works.length);
    const levine = read.find(({ id }) => id === 'mod-chc5');
    expect(levine).toMatchObject({ type: 'chapter', publisher: 'Cambridge University Press' });
    expect(JSON.stringify(levine)).toContain('Twitchett');
    expect(JSON.stringify(levine)).toContain('556');
  });

  it('has editors, publishers and pages in RIS', () => {
    const entry = toRis(works, editions)
      .split('ER  - \r\n')
      .find((text) => text.includes('ID  - mod-chc5'));
    for (const line of [
      'TY  - CHAP',
      'ED  - Twitchett, Denis',
      'PB  - Cambridge University Press',
      'SP  - 556',
      'EP  - 643',
    ])
      expect(entry).toContain(line);
  });

  it('keeps the juan by which a part is cited, and names a whole work as its edition does', () => {
    expect(csl('songshi-23')).toMatchObject({ title: 'Songshi 23, annals of Qinzong (宋史 卷二三 欽宗紀)' });
    expect(csl('huibian')?.title).toContain('三朝北盟會編');
    expect(csl('xingchenglu')).toMatchObject({
      'container-title': 'Sanchao beimeng huibian 三朝北盟會編, juan 20',
    });
  });

  it('is Chinese where that is asked for', () => {
    const item = toCsl(works, editions, 'zh').find(({ id }) => id === 'songshi-23');
    expect(item).toMatchObject({ title: '宋史 卷二三 欽宗紀', publisher: '臺灣商務印書館' });
  });
});

describe('editionLine', () => {
  it('is a line without gaps in either language', () => {
    for (const { csl: item, csl_han } of cited)
      for (const text of [item, ...(csl_han ? [csl_han] : [])].map(editionLine))
        expect(text, text).not.toMatch(/undefined|\. \.|，，|, ,|：，/);
    expect(editionLine(editions.find(({ id }) => id === 'tan-qixiang-6')!.csl_han!)).toBe(
      '《中國歷史地圖集 第六冊 宋·遼·金時期》，譚其驤編，上海：地圖出版社，1982。',
    );
  });
});
