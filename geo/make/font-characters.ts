/**
 * Writes the lists of characters that the fonts must have, one list a face, as hexadecimal code points, a line each: those of
 * geo/, and of the atlas that ATLAS_GEO names.
 *
 *   npx tsx geo/make/font-characters.ts <out-folder> [further.json ...]
 *
 * han-map         names on the map, the timeline and the date plate
 * han-text        every other traditional or full-width character of them and of the interface
 * han-simplified  every simplified form that is in neither
 * han-annals      what annals.json and persons.json alone have, traditional and simplified as the table of the atlas has it, and no other file
 * han-bold        what the map sets bold, commanders, powers, capitals, besieged places, eras, and chapters’ titles
 * han-title       every other character of a title and of the heads of legends, bold
 * han-simplified-bold  every simplified form of both that is in neither
 * han-marks       punctuation, where mainland Chinese has it: in the corner, quotation marks as wide as letters
 * kai             names of waters, ranges and seas that the map bears, as they are written
 * kai-more        their simplified forms, names of other rivers, and marks
 * latin     all other characters, ASCII, Latin-1 and the marks of pinyin
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { zhHant } from '../../src/locale/interface-words/zh-hant.ts';
import { geoFolder, OWN_FOLDER } from '../../src/tools/commands/geo-folder.ts';

const TITLE = /(^|_)(label|name|title|head)_zh$/;
const KAI_IN = /(waters|ranges|seas|context-rivers)[^/]*\.geojson$/;
const KAI_FIRST = /(waters|ranges|seas)[^/]*\.geojson$/;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const SHARED = '“”‘’—…·‧→←';
const PUNCTUATION = '\u3000、。，．：；！？（）《》〈〉「」『』【】〔〕〖〗～｜－／％＋＝・';
/** What mainland Chinese sets as wide as its letters, where others do not. */
const MAINLAND = '“”…—';
const DATES = '〇零第一二三四五六七八九十廿卅百千正閏元年月日朔晦春夏秋冬初約前後至公曆西世紀今時分里';
const CYCLE = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const COURTS = '宋金遼夏楚高麗西夏張覺大梁蒲鮮契丹女真奚爭地宣和靖康建炎天輔天會保大元德正德雍寧';
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛÜÊŏŭŎŬšŠžŽčČ';
const MARKS = '–—‘’“”…·′″×°½¼−•†§¶©';

const simplified = Converter({ from: 't', to: 'cn' });

type Characters = Set<string>;
const han: Characters = new Set();
const text: Characters = new Set();
const hans: Characters = new Set();
const annals: Characters = new Set();
const bold: Characters = new Set();
const titles: Characters = new Set();
/** What is added to the two last, as it is written. */
const boldWords: string[] = [];
const kai: Characters = new Set();
const kaiMore: Characters = new Set();
const latin: Characters = new Set();

function add(to: Characters, words: string): void {
  if (to === bold || to === titles) boldWords.push(words);
  for (const c of words.normalize('NFC')) if (HAN.test(c)) to.add(c);
}

/** Every Han string that may be shown, with its simplified forms. */
function addShown(to: Characters, words: string, toSimplified = hans): void {
  add(to, words);
  for (const form of [simplified(words), ...[...words].map((c) => simplified(c))]) add(toSimplified, form);
}

function addLatin(words: string): void {
  for (const c of words.normalize('NFC')) if (c >= ' ' && !HAN.test(c)) latin.add(c);
}

/** Whether the map, the timeline or the date plate bears a string of `geo/`, by its key and file. */
function onMap(key: string, file: string): boolean {
  if (file.endsWith('calendar.json')) return key === 'name_zh';
  if (file.endsWith('chapters.geojson')) return key === 'title_zh';
  return key === 'label_zh' || key === 'head_zh';
}

/** Walks a JSON value and sorts every string into the lists by its key and file. */
function sortStrings(value: unknown, key: string, file: string): void {
  if (typeof value === 'string') {
    addLatin(value);
    if (file.endsWith('simplified.json')) {
      // words that are written otherwise stand in pages of every kind
      add(key === 'from' || key === 'to' ? annals : hans, value);
      return;
    }
    if (/(annals|persons)\.json$/.test(file)) {
      addShown(annals, value, annals);
      return;
    }
    addShown(onMap(key, file) ? han : text, value);
    if (TITLE.test(key) && !file.endsWith('sources.json')) add(titles, value);
    if (
      key === 'head_zh' ||
      (key === 'name_zh' && file.endsWith('sieges.geojson')) ||
      (key === 'title_zh' && file.endsWith('chapters.geojson')) ||
      (key === 'name_zh' && /(state-names|calendar)/.test(file))
    )
      add(bold, value);
    if (TITLE.test(key) && KAI_FIRST.test(file)) add(kai, value);
    if (TITLE.test(key) && KAI_IN.test(file))
      for (const form of [value, simplified(value)]) add(kaiMore, form);
  } else if (Array.isArray(value)) {
    for (const item of value) sortStrings(item, key, file);
  } else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) sortStrings(item, name, file);
  }
}

interface PlaceWords {
  readonly id: string;
  readonly properties: {
    readonly rank: number;
    readonly label_zh: string;
    readonly names?: readonly { readonly label_zh: string }[];
  };
}

/** Capitals and places that are ever besieged are set bold. */
function addBoldPlaces(): void {
  const read = (name: string) => JSON.parse(readFileSync(join('geo', name), 'utf8')) as { features: never[] };
  const besieged = new Set(
    read('sieges.geojson').features.map(
      ({ properties }: { properties: { place?: string } }) => properties.place,
    ),
  );
  for (const { id, properties } of read('places.geojson').features as PlaceWords[]) {
    if (properties.rank > 1 && !besieged.has(id)) continue;
    for (const { label_zh } of [properties, ...(properties.names ?? [])]) add(bold, label_zh);
  }
}

/** Sources whose words may be shown: not those of checks and commands, nor what is sought in files of others. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(ts|tsx|html)$/.test(name) &&
        !/^(tools[\\/](geo-check|commands)|imported[\\/](dates|fields|formats)|atlas[\\/]romanisation)\b/.test(
          name,
        ),
    )
    .map((name) => join(folder, name));
}

const [out, ...further] = process.argv.slice(2);
if (!out) throw new Error('usage: font-characters <out-folder> [further.json ...]');
const folders = geoFolder() === OWN_FOLDER ? ['geo'] : ['geo', geoFolder()];
const data = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(geo)?json$/.test(name))
    .map((name) => join(folder, name)),
);
for (const file of [...data, ...further]) sortStrings(JSON.parse(readFileSync(file, 'utf8')), '', file);
addBoldPlaces();
for (const file of sourceFiles('src')) {
  const source = readFileSync(file, 'utf8');
  addShown(text, source);
  addLatin(source);
}
for (const words of [PUNCTUATION, DATES, CYCLE, COURTS]) {
  addShown(han, words);
  add(bold, words);
}
// the heads of legends are bold in pictures, in both scripts
for (const head of [zhHant.today, zhHant.legend])
  for (const form of [head, simplified(head)]) add(titles, form);
add(kaiMore, PUNCTUATION);
for (let c = 0x20; c < 0x100; c++) if (c < 0x7f || c > 0xa0) latin.add(String.fromCharCode(c));
addLatin(PINYIN + MARKS);
for (const c of SHARED) for (const set of [han, bold, kaiMore]) set.add(c);
for (const c of latin) if (c > '\u2000' && !MARKS.includes(c)) han.add(c);
for (const c of latin) if (han.has(c) && !MARKS.includes(c)) latin.delete(c);

const without = (set: Characters, ...others: Characters[]) =>
  new Set([...set].filter((c) => !others.some((other) => other.has(c))));
/** Every simplified form of what is set bold, of whole words and of each character. */
const boldHans: Characters = new Set();
for (const words of boldWords)
  for (const form of [simplified(words), ...[...words].map((c) => simplified(c))]) add(boldHans, form);
const lists = {
  'han-map': han,
  'han-text': without(text, han),
  'han-simplified': without(hans, han, text),
  'han-annals': without(annals, han, text, hans),
  'han-bold': bold,
  'han-title': without(titles, bold),
  'han-simplified-bold': without(boldHans, bold, titles),
  kai,
  'kai-more': without(kaiMore, kai),
  'han-marks': new Set(PUNCTUATION + MAINLAND),
  latin,
};
for (const [name, set] of Object.entries(lists)) {
  const points = [...set].map((c) => c.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  writeFileSync(join(out, `${name}.txt`), points.map((p) => p.toString(16)).join('\n'));
  console.log(`${name}: ${points.length} characters`);
}
