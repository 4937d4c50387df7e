import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { writtenById, type PersonsFile } from '../../../src/atlas/people/persons.ts';
import { createSearch } from '../../../src/atlas/search/create-search.ts';
import { findEntries } from '../../../src/atlas/search/find-entries.ts';
import { askedAbout } from '../../../src/atlas/search/question.ts';
import { editDistance } from '../../../src/atlas/search/edit-distance.ts';
import { fold } from '../../../src/atlas/search/fold.ts';
import { inPalladius } from '../../../src/atlas/romanisation/palladius.ts';
import { inWadeGiles } from '../../../src/atlas/romanisation/wade-giles.ts';
import { searchEntries } from '../../../src/atlas/search/search-entries.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { atlas } from '../../atlas-of-geo.ts';

const simplify = readSimplifier();
const written = writtenById(JSON.parse(readFileSync('geo/persons.json', 'utf8')) as PersonsFile);
const names = createSearch(searchEntries(atlas, peopleOf(atlas), written), simplify);
const search = (query: string) => findEntries(atlas, names, query);

/** What a reader types, and the id of what they want. */
const QUERIES: readonly (readonly [query: string, wanted: string])[] = [
  // names as they are, in both scripts
  ['Yanjing', 'yanjing'],
  ['燕京', 'yanjing'],
  ['太原', 'taiyuan'],
  ['Bianjing', 'bianjing'],
  ['雲中', 'yunzhong'],
  ['Yue Fei', '岳飛'],
  ['岳飛', '岳飛'],
  ['Li Gang', '李綱'],
  // simplified characters
  ['汴京', 'bianjing'],
  ['开封', 'bianjing'],
  ['云中', 'yunzhong'],
  ['岳飞', '岳飛'],
  ['李纲', '李綱'],
  ['种师道', '种師道'],
  ['张觉', '張覺'],
  ['郭药师', '郭藥師'],
  ['太原之围', 'taiyuan-1126'],
  // tones, as marks and as digits, and none
  ['Yānjīng', 'yanjing'],
  ['tai4yuan2', 'taiyuan'],
  ['biànjīng', 'bianjing'],
  ['zhen1ding4', 'zhending'],
  ['Zhuōzhōu', 'zhuozhou'],
  ['lv haowen', '呂好問'],
  ['yelu dashi', '耶律大石'],
  ['Yelü Dashi', '耶律大石'],
  ['yanan', 'yanan'],
  // modern and alternative names
  ['Beijing', 'yanjing'],
  ['Kaifeng', 'bianjing'],
  ['Datong', 'yunzhong'],
  ['大同', 'yunzhong'],
  ['Xian', 'jingzhao'],
  ["Xi'an", 'jingzhao'],
  ['Chang’an', 'jingzhao'],
  ['Shangqiu', 'yingtian'],
  ['Baoding', 'baozhou'],
  ['沈阳', 'shenzhou-liao'],
  ['Hefei', 'luzhou'],
  ['Dongjing', 'bianjing'],
  ['Youzhou', 'yanjing'],
  ['Nianhan', '完顏宗翰'],
  ['斡離不', '完顏宗望'],
  ['Gaozong', '趙構'],
  // slips
  ['Taiyaun', 'taiyuan'],
  ['Yanjng', 'yanjing'],
  ['Kaifneg', 'bianjing'],
  ['Zongwnag', '完顏宗望'],
  ['Zonghann', '完顏宗翰'],
  ['Zhang Bangchan', '張邦昌'],
  ['Hejain', 'hejian'],
  ['Zhong Shidao', '种師道'],
  // events, movements, sieges
  ['siege of Taiyuan', 'taiyuan-1126'],
  ['second siege kaifeng', 'kaifeng-1126-27'],
  ['fall of kaifeng', 'kaifeng-falls'],
  ['huizong abdicates', 'huizong-abdicates'],
  ['Guo Jing sortie', 'kaifeng-falls'],
  ['first convoy', 'convoy-1-clan'],
  ['fourth convoy huizong', 'convoy-4-huizong'],
  ['Xu Kangzong embassy', 'xu-kangzong-embassy-1125'],
  ['徽宗传位', 'huizong-abdicates'],
];

/** What a newcomer, a reader of older books and one of Russian ones type, and what must come first or second. */
const FURTHER: readonly (readonly [query: string, wanted: string])[] = [
  ['Zhang Jue', '張覺'],
  ['張瑴', '張覺'],
  ['Chang Chüeh', '張覺'],
  ['Chang Chueh', '張覺'],
  ['Chang Chüe', '張覺'],
  ['Чжан Цзюэ', '張覺'],
  ['Chzhan Tszyue', '張覺'],
  ['Zhao Ji', '宋徽宗'],
  ['Zhao Huan', '宋欽宗'],
  ['秦桧', '秦檜'],
  ['Qin Hui', '秦檜'],
  ['Treaty', 'line-1005'],
  ['盟約', 'line-1005'],
  ['Jingkang', 'song-Jingkang'],
  ['靖康', 'song-Jingkang'],
  ['Tianhui', 'jin-Tianhui'],
  ['1126-01-31', '2132360-2132361'],
  ['31 January 1126', '2132360-2132361'],
  ['靖康元年正月七日', '2132360-2132361'],
  ['the emperor', '宋徽宗'],
  ['emperor of Chu', '張邦昌'],
  ['皇帝', '宋徽宗'],
  ['Wuzhu', '宗弼'],
  ['兀术', '宗弼'],
  ['Wu-chu', '宗弼'],
  ['T’ung Kuan', '童貫'],
  ["T'ung Kuan", '童貫'],
  ['Тун Гуань', '童貫'],
  ['Kuo Yao-shih', '郭藥師'],
  ['Tsung-wang', '完顏宗望'],
  ['Wan-yen Tsung-han', '完顏宗翰'],
  ['Ваньянь Цзунхань', '完顏宗翰'],
  ['A-ku-ta', '完顏阿骨打'],
  ['Jin Taizu', '完顏阿骨打'],
  ['Yeh-lü Ta-shih', '耶律大石'],
  ['Елюй Даши', '耶律大石'],
  ['Yüeh Fei', '岳飛'],
  ['Юэ Фэй', '岳飛'],
  ['Li Kang', '李綱'],
  ['Gaozong', '趙構'],
  ['Prince of Kang', '趙構'],
  ['康王', '趙構'],
  ['Kao-tsung', '趙構'],
  ['Empress Meng', '元祐皇后'],
  ['Pien-ching', 'bianjing'],
  ['K’ai-feng', 'bianjing'],
  ['Кайфэн', 'bianjing'],
  ['T’ai-yüan', 'taiyuan'],
  ['Тайюань', 'taiyuan'],
  ['Yen-ching', 'yanjing'],
  ['Яньцзин', 'yanjing'],
  ['Ho-chien', 'hejian'],
  ['P’ing-chou', 'pingzhou'],
  ['Jin', 'jin'],
  ['金', 'jin'],
  ['Song', 'song'],
  ['西夏', 'xia'],
  ['三鎮', 'claim-1126-three-garrisons'],
  ['The first siege', 'ch08-first-siege'],
];

describe('search', () => {
  it('is asked no fewer than 50 things, and 50 more', () => {
    expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(50);
    expect(new Set(FURTHER.map(([query]) => query)).size).toBeGreaterThanOrEqual(50);
  });

  it.each(FURTHER)('%s finds %s first or second', (query, wanted) => {
    expect(
      search(query)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toContain(wanted);
  });

  it('finds nearly all that was asked first or second', () => {
    const late = [...QUERIES, ...FURTHER].filter(
      ([query, wanted]) =>
        !search(query)
          .slice(0, 2)
          .some(({ id }) => id === wanted),
    );
    expect(late.length, late.map(([query]) => query).join(', ')).toBeLessThanOrEqual(1);
  });

  it('finds a house by its name, and everybody of it', () => {
    const house = new Set(search('Wanyan').flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));
    for (const { id } of peopleOf(atlas).filter((person) => person.id.startsWith('完顏')))
      expect(house.has(id), id).toBe(true);
    for (const id of house) expect(JSON.stringify([id, written.get(id)?.names]), id).toContain('完顏');
    expect(search('Yelü').filter(({ kind }) => kind === 'person').length).toBeGreaterThanOrEqual(3);
  });

  it('tells right after a person of all roads, then all sieges, that the person led', () => {
    const commanders = peopleOf(atlas).filter(({ traces }) =>
      traces.some(({ kind, present, side }) => kind === 'movement' && present && side !== null),
    );
    expect(commanders.length).toBeGreaterThan(30);
    for (const { id, name_en, name_zh, others_en, traces } of commanders) {
      const led = (of: string) =>
        new Set(
          traces.flatMap(({ kind, id: one, present, side }) =>
            kind === of && present && side !== null ? [one] : [],
          ),
        );
      const [roads, sieges] = [led('movement'), led('siege')];
      for (const name of [name_en, String(name_zh), ...others_en]) {
        const found = search(name);
        if (found[0]?.kind !== 'person' || found[0].id !== id) {
          // a namesake, a place or a power that is called so leads, and the person stands beside it
          expect(
            found.slice(0, 3).map((entry) => entry.id),
            name,
          ).toContain(id);
          continue;
        }
        const next = found.slice(1, 1 + roads.size).map((entry) => entry.id);
        expect(new Set(next), name).toEqual(roads);
        const after = found.slice(1 + roads.size, 1 + roads.size + sieges.size).map((entry) => entry.id);
        expect(new Set(after), name).toEqual(sieges);
      }
    }
    const zongwang = search('Zongwang').map(({ id }) => id);
    expect(zongwang.indexOf('zongwang-first-invasion')).toBeLessThan(5);
  });

  it('begins with what the map calls so', () => {
    for (const place of new Set(atlas.places.values())) {
      const { label_zh } = place.properties;
      const namesakes = [...new Set(atlas.places.values())].filter(
        ({ properties }) =>
          properties.label_zh === label_zh || properties.names?.some((name) => name.label_zh === label_zh),
      );
      const first = search(String(label_zh))[0];
      if (first?.kind === 'place')
        expect(
          namesakes.map(({ id }) => id),
          String(label_zh),
        ).toContain(first.id);
      else expect(['power', 'person', 'water', 'day'], String(label_zh)).toContain(first?.kind);
    }
  });

  it('is spelt as Wade and Giles did for every person and place in pinyin', () => {
    const persons = peopleOf(atlas).map(({ id, name_en }) => [id, name_en.replace(/ \(.*|,.*/, '')] as const);
    for (const [id, name] of persons) {
      const found = search(inWadeGiles(name)).map((entry) => entry.id);
      expect(found, `${name}, ${inWadeGiles(name)}`).toContain(id);
      expect(
        search(inPalladius(name)).map((entry) => entry.id),
        inPalladius(name),
      ).toContain(id);
    }
  });

  it('adds nothing that only looks like what was found', () => {
    for (const { id } of search('Taiyuan').filter(({ kind }) => kind === 'place')) {
      const place = atlas.places.get(id)?.properties;
      expect(JSON.stringify(place), id).toMatch(/taiyuan|太原/i);
    }
  });

  it.each(QUERIES)('%s finds %s among the first three', (query, wanted) => {
    expect(
      search(query)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toContain(wanted);
  });

  it.each([
    ['who holds taiyuan', 'taiyuan'],
    ['Who holds Taiyuan?', 'taiyuan'],
    ['where is taiyuan', 'taiyuan'],
    ['Where’s Kaifeng', 'bianjing'],
    ['who is zhang jue', '張覺'],
    ['谁占据太原', 'taiyuan'],
    ['誰占據太原？', 'taiyuan'],
    ['太原属于谁', 'taiyuan'],
    ['太原在哪里', 'taiyuan'],
    ['张觉是谁', '張覺'],
    ['誰是張覺', '張覺'],
    ['jurchen', 'jin'],
    ['女真', 'jin'],
    ['china', 'song'],
    ['Khitans', 'liao'],
    ['tangut', 'xia'],
    ['beijing', 'yanjing'],
    ['peking', 'yanjing'],
  ])('%s leads to %s before all else', (query, wanted) => {
    expect(search(query)[0]?.id).toBe(wanted);
  });

  it('takes a question that asks nothing else as it stands', () => {
    expect(askedAbout('who is')).toBe('who is');
    expect(askedAbout('誰')).toBe('誰');
    expect(askedAbout('Taiyuan is besieged')).toBe('Taiyuan is besieged');
  });

  it('finds by a day nothing that only looks like it', () => {
    expect(search('1 March 1126').map(({ kind }) => kind)).toEqual(['day']);
    expect(search('1126年3月1日').map(({ kind }) => kind)).toEqual(['day']);
    expect(search('靖康').some(({ kind }) => kind === 'era')).toBe(true);
  });

  it('has a power or a place for every gloss', () => {
    for (const { kind, id } of atlas.config.glosses ?? [])
      expect(
        kind === 'place' ? atlas.places.has(id) : atlas.config.powers.some((one) => one.id === id),
        id,
      ).toBe(true);
  });

  it('finds nothing for nothing, and nothing like noise', () => {
    expect(search('')).toEqual([]);
    expect(search('  ,; ')).toEqual([]);
    expect(search('qqqqxxxxzzzz')).toEqual([]);
  });

  it('gives the same twice', () => {
    expect(search('kaifeng')).toEqual(search('kaifeng'));
  });
});

describe('folding', () => {
  it('takes away tones, apostrophes and little words, and simplifies', () => {
    expect(fold('Yān’ān fǔ', simplify).words).toEqual(['yanan', 'fu']);
    expect(fold('lv4', simplify).whole).toBe('lu');
    expect(fold('the siege of 太原', simplify).words).toEqual(['siege', '太原']);
    expect(fold('開封', simplify)).toEqual(fold('开封', simplify));
    expect(fold('1126', simplify).whole).toBe('1126');
  });
});

describe('edit distance', () => {
  it('counts letters put in, left out, changed and swapped, the same both ways', () => {
    expect(editDistance('taiyuan', 'taiyaun', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('sitting', 'kitten', 3)).toBe(3);
    expect(editDistance('abc', 'abc', 0)).toBe(0);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
  });
});
