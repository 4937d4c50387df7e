import { readdirSync, readFileSync } from 'node:fs';
import { polyphonic } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';

/** Something of the record that bears a name in both languages, and maybe in pinyin. */
interface Named {
  readonly file: string;
  readonly id: string;
  /** The list in which it stands: `people`, `commanders`, `waypoints`, `features` … */
  readonly list: string;
  readonly zh: string;
  readonly en: string;
  readonly pinyin?: string;
}

const named: Named[] = [];
function collect(value: unknown, file: string, id: string, list: string): void {
  if (Array.isArray(value)) return value.forEach((item) => collect(item, file, id, list));
  if (value === null || typeof value !== 'object') return;
  const found = value as Record<string, unknown>;
  const own = typeof found['id'] === 'string' ? found['id'] : id;
  for (const key of ['name', 'head', 'label']) {
    const [zh, en = '', pinyin] = [`${key}_zh`, `${key}_en`, key === 'name' ? 'pinyin' : `${key}_pinyin`].map(
      (name) => found[name],
    );
    if (typeof zh !== 'string' || typeof en !== 'string') continue;
    named.push({ file, id: own, list, zh, en, ...(typeof pinyin === 'string' && { pinyin }) });
  }
  for (const [key, item] of Object.entries(found))
    collect(item, file, own, key === 'properties' || key === 'features' ? list : key);
}
for (const file of readdirSync('geo').filter((name) => /^[a-z-]+\.(?:geojson|json)$/.test(name)))
  if (file !== 'simplified.json') collect(JSON.parse(readFileSync(`geo/${file}`, 'utf8')), file, '', '');

const persons = named.filter(({ list }) => list === 'people' || list === 'commanders');
const places = named.filter(({ file, list, en }) => file === 'places.geojson' && list === '' && en !== '');
const onRoads = named.filter(({ list, en }) => list === 'waypoints' && en !== '');

/** Every name of `from` with the different ones of `to` that it goes with, where there are several. */
function several(rows: readonly Named[], from: 'zh' | 'en', to: 'zh' | 'en'): [string, string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) groups.set(row[from], (groups.get(row[from]) ?? new Set()).add(row[to]));
  return [...groups].filter(([, others]) => others.size > 1).map(([name, others]) => [name, [...others]]);
}

/** Readings that the dictionary of simplified characters does not give. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  許: ['xǔ'],
  間: ['jiān'],
  㮚: ['lì'],
  㚖: ['gǎo'],
  綠: ['lù'],
};
const readingsOf = (char: string) => [
  ...(READINGS[char] ?? []),
  ...(polyphonic(char, { type: 'array' })[0] ?? []),
];
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/(?!\u0308)\p{M}/gu, '')
    .normalize('NFC');
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
const untoned = (text: string) => letters(bare(text));

/** Whether Latin letters are a reading of Han characters; `tidy` is what is compared of either. */
function reads(han: string, latin: string, tidy: (text: string) => string): boolean {
  const from = (chars: readonly string[], rest: string): boolean => {
    const [first, ...others] = chars;
    if (first === undefined) return rest === '';
    return readingsOf(first)
      .map(tidy)
      .some((reading) => rest.startsWith(reading) && from(others, rest.slice(reading.length)));
  };
  return from([...han.replaceAll(/\P{Script=Han}/gu, '')], tidy(latin));
}

/** What stands in brackets is told beside a name, and is none. */
const withoutBrackets = (text: string) => text.replaceAll(/\s*[(（].*?[)）]/g, '');
/** A name that is told in English: a rank, a kinship, or a people. */
const TOLD =
  / of |^(?:Emperor|Empress|Prince|Princess|Lady|Consort|Tianzuo) |Emperor$|’s |^Zhao Gou, | \/ |^Sun$|^Zhao Shu$/;
/** Seats whose names are read in Korean. */
const KOREAN = new Set(['poju', 'kaegyong', 'sogyong', 'anbuk', 'hwaju']);

describe('names of persons', () => {
  it('are many', () => {
    expect(persons.length).toBeGreaterThan(500);
  });

  it('have one English form for each Chinese one', () => {
    expect(several(persons, 'zh', 'en')).toEqual([]);
  });

  it('have one Chinese form for each English one', () => {
    expect(several(persons, 'en', 'zh')).toEqual([]);
  });

  it('are the same on cards, among governors and in what happened', () => {
    const all = [...persons, ...named.filter(({ list }) => list === 'persons' || list === 'offices')];
    const alike = all
      .filter(({ en }) => en !== '')
      .map((row) => ({ ...row, en: withoutBrackets(row.en).replace(/(?: of |, ).*$/, '') }));
    expect(several(alike, 'zh', 'en').filter(([name]) => name !== '孫某')).toEqual([]);
  });

  it('are read as their characters can be', () => {
    const wrong = persons.filter(
      ({ zh, en }) =>
        !TOLD.test(withoutBrackets(en)) && !reads(withoutBrackets(zh), withoutBrackets(en), untoned),
    );
    expect(wrong.map(({ file, id, zh, en }) => `${file} ${id}: ${zh} ${en}`)).toEqual([]);
  });
});

describe('names of places', () => {
  it('are told apart in English', () => {
    const shared = several(places, 'en', 'zh');
    expect(shared).toEqual([]);
    const ids = new Map<string, string[]>();
    for (const { en, id } of places) ids.set(en, [...new Set([...(ids.get(en) ?? []), id])]);
    expect([...ids].filter(([, those]) => those.length > 1)).toEqual([]);
  });

  it('are the same on the roads as in the gazetteer', () => {
    const known = new Map<string, Set<string>>();
    for (const { zh, en } of named.filter(({ file }) => file === 'places.geojson'))
      known.set(zh, (known.get(zh) ?? new Set()).add(en));
    const wrong = onRoads.filter(({ zh, en }) => known.has(zh) && !known.get(zh)?.has(en));
    expect(wrong.map(({ id, zh, en }) => `${id}: ${zh} ${en}`)).toEqual([]);
    expect(several(onRoads, 'zh', 'en')).toEqual([]);
  });

  it('have the pinyin, with its tones, that their characters can have', () => {
    const wrong = named.filter(
      ({ id, file, zh, pinyin }) =>
        pinyin !== undefined &&
        !(file === 'places.geojson' && KOREAN.has(id)) &&
        !reads(withoutBrackets(zh), withoutBrackets(pinyin), letters),
    );
    expect(wrong.map(({ file, id, zh, pinyin }) => `${file} ${id}: ${zh} ${pinyin}`)).toEqual([]);
  });

  it('are the same for a prefecture and its seat', () => {
    const seats = new Map(places.map(({ id, en, zh }) => [id, `${zh} ${en}`]));
    const prefectures = named.filter(
      ({ file, list, en }) => file === 'prefectures.geojson' && list === '' && en !== '',
    );
    expect(prefectures.length).toBeGreaterThan(200);
    expect(
      prefectures
        .filter(({ id, zh, en }) => seats.has(id) && seats.get(id) !== `${zh} ${en}`)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
