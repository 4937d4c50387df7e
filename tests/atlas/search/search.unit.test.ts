import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../src/atlas/people/people.ts';
import { createSearch } from '../../../src/atlas/search/create-search.ts';
import { editDistance } from '../../../src/atlas/search/edit-distance.ts';
import { fold } from '../../../src/atlas/search/fold.ts';
import { searchEntries } from '../../../src/atlas/search/search-entries.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { atlas } from '../../atlas-of-geo.ts';

const simplify = readSimplifier();
const search = createSearch(searchEntries(atlas, peopleOf(atlas)), simplify);

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

describe('search', () => {
  it('is asked no fewer than 50 things', () => {
    expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(50);
  });

  it.each(QUERIES)('%s finds %s among the first three', (query, wanted) => {
    expect(search(query, 3).map(({ id }) => id)).toContain(wanted);
  });

  it('finds nothing for nothing, and nothing like noise', () => {
    expect(search('')).toEqual([]);
    expect(search('  ,; ')).toEqual([]);
    expect(search('qqqqxxxxzzzz')).toEqual([]);
  });

  it('gives no more than it is asked for, and the same twice', () => {
    expect(search('zhou', 5)).toHaveLength(5);
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
