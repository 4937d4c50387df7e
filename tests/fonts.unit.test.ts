import { readdirSync, readFileSync } from 'node:fs';
import { create, openSync } from 'fontkit';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';

const simplified = Converter({ from: 't', to: 'cn' });
const faceSet = (name: string) => new Set(openSync(`src/fonts/${name}.woff2`).characterSet);
const faces = {
  map: faceSet('han-map'),
  text: faceSet('han-text'),
  simplified: faceSet('han-simplified'),
  annals: faceSet('han-annals'),
  bold: faceSet('han-bold'),
  title: faceSet('han-title'),
  simplifiedBold: faceSet('han-simplified-bold'),
  kai: faceSet('kai'),
  kaiMore: faceSet('kai-more'),
  latin: faceSet('latin'),
  italic: faceSet('latin-italic'),
  latinBold: faceSet('latin-bold'),
};
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const SHORT = /(^|_)(label|name|title|head)_zh$/;

interface Found {
  readonly file: string;
  readonly key: string;
  readonly text: string;
}

function stringsOf(value: unknown, file: string, key = ''): Found[] {
  if (typeof value === 'string') return [{ file, key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, file, key));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([k, v]) => stringsOf(v, file, k));
  return [];
}

const data = readdirSync('geo')
  .filter((name) => /\.(geo)?json$/.test(name))
  .flatMap((name) => stringsOf(JSON.parse(readFileSync(`geo/${name}`, 'utf8')), name));
const words = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /-words\.ts$|^locale[\\/].*\.ts$/.test(name))
  .map((name) => ({ file: name, key: 'words', text: readFileSync(`src/${name}`, 'utf8') }));

/** Characters of texts that none of some faces has, each with the first place it stands in. */
function missing(
  texts: readonly Found[],
  wanted: (c: string) => boolean,
  ...sets: ReadonlySet<number>[]
): string[] {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  for (const { file, key, text } of texts) {
    for (const c of text.normalize('NFC')) {
      if (seen.has(c)) continue;
      seen.add(c);
      const has = sets.some((set) => set.has(c.codePointAt(0) ?? 0));
      if (c >= ' ' && wanted(c) && !has)
        found.set(c, `${c} U+${c.codePointAt(0)?.toString(16)} in ${file}, ${key}`);
    }
  }
  return [...found.values()];
}

const isHan = (c: string) => HAN.test(c);
const both = (texts: readonly Found[]) => [
  ...texts,
  ...texts.map((t) => ({ ...t, text: simplified(t.text) })),
];
const short = (...files: RegExp[]) =>
  data.filter(({ file, key }) => SHORT.test(key) && files.some((pattern) => pattern.test(file)));

describe('the shipped fonts', () => {
  it('have every Han character of the data and the interface, traditional and simplified', () => {
    const early = [...data.filter(({ file }) => !/^(annals|persons|simplified)\.json$/.test(file)), ...words];
    expect(missing(both(early), isHan, faces.map, faces.text, faces.simplified)).toEqual([]);
    const all = [...data, ...words];
    expect(missing(both(all), isHan, faces.map, faces.text, faces.simplified, faces.annals)).toEqual([]);
  });

  it('have every other character in upright, italic and bold, or in Han', () => {
    const other = (c: string) => !isHan(c);
    for (const face of [faces.latin, faces.italic, faces.latinBold]) {
      expect(missing([...data, ...words], other, face, faces.map)).toEqual([]);
    }
  });

  it('have the names on the map in the face of the map alone', () => {
    const labels = data.filter(({ key }) => key === 'label_zh' || key === 'head_zh');
    expect(missing(labels, isHan, faces.map)).toEqual([]);
    expect(missing(both(labels), isHan, faces.map, faces.text, faces.simplified)).toEqual([]);
  });

  it('have the words of dates in the face of the map', () => {
    const dates = '〇一二三四五六七八九十廿卅正閏元年月日朔甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
    const eras = '宣和靖康建炎天輔天會保大元德正德';
    expect(missing([{ file: 'calendar', key: 'dates', text: dates + eras }], isHan, faces.map)).toEqual([]);
  });

  it('have commanders and chapters in bold, other titles in the bold of texts, waters, ranges and seas in Kai', () => {
    const heads = data.filter(({ key }) => key === 'head_zh');
    const chapters = data.filter(({ key, file }) => key === 'title_zh' && file === 'chapters.geojson');
    expect(missing([...heads, ...chapters], isHan, faces.bold)).toEqual([]);
    const titles = short(/^(places|prefectures|chapters|events|movements|sieges|state-names)\.geojson$/);
    expect(missing(titles, isHan, faces.bold, faces.title)).toEqual([]);
    const named = short(/^(waters|context-rivers|ranges|seas)\.geojson$/);
    expect(missing(both(named), isHan, faces.kai, faces.kaiMore)).toEqual([]);
    const first = short(/^(waters|ranges|seas)\.geojson$/);
    expect(missing(first, isHan, faces.kai)).toEqual([]);
  });

  it('have the simplified forms of all that is bold in a bold of their own', () => {
    const heads = data.filter(({ key }) => key === 'head_zh' || key === 'label_zh');
    const titles = short(/^(places|prefectures|chapters|events|movements|sieges|state-names)\.geojson$/);
    const all = [faces.bold, faces.title, faces.simplifiedBold];
    expect(missing(both([...heads, ...titles]), isHan, ...all)).toEqual([]);
  });

  it('set every text of the page in each of its faces, bold from the plain ones where a bold face lacks a character', () => {
    const css = readFileSync('src/fonts/fonts.css', 'utf8');
    const stack = /--serif:([^;]*);/.exec(readFileSync('src/ui/app/page.css', 'utf8'))?.[1] ?? '';
    const families = [...stack.matchAll(/'(FP [^']*)'/g)].map(([, family = '']) => family);
    const declared = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
      family: /font-family: '([^']*)'/.exec(body)?.[1] ?? '',
      style: /font-style: (\w+)/.exec(body)?.[1] ?? 'normal',
      weight: Number(/font-weight: (\d+)/.exec(body)?.[1] ?? 400),
      file: /url\('\.\/([^']*)\.woff2'\)/.exec(body)?.[1] ?? '',
    }));
    const all = both([...data, ...words]);
    for (const [weight, style] of [
      [400, 'normal'],
      [700, 'normal'],
      [400, 'italic'],
    ] as const) {
      // of each family the one face that is nearest to what is asked for, as browsers match them
      const chosen = families.flatMap((family) => {
        const own = declared.filter((face) => face.family === family);
        const upright = own.filter((face) => face.style === style);
        const [best] = (upright.length > 0 ? upright : own).toSorted(
          (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight),
        );
        return best ? [faceSet(best.file)] : [];
      });
      expect(chosen.length, `${weight} ${style}`).toBe(families.length);
      expect(
        missing(all, () => true, ...chosen),
        `${weight} ${style}`,
      ).toEqual([]);
    }
  });

  it('have every vowel of pinyin with every tone', () => {
    const vowels = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈŌÓǑÒŏŭ';
    for (const face of [faces.latin, faces.italic, faces.latinBold]) {
      expect(missing([{ file: 'pinyin', key: 'vowels', text: vowels }], () => true, face)).toEqual([]);
    }
  });

  it('share no character between the face of the map and those of texts', () => {
    const texts = [...faces.text, ...faces.simplified];
    const twice = texts.filter((c) => c > 0x2e80 && c < 0xffff && faces.map.has(c));
    expect(twice.map((c) => String.fromCodePoint(c))).toEqual([]);
  });

  it('keep no reserved name', () => {
    for (const name of readdirSync('src/fonts').filter((file) => file.endsWith('.woff2'))) {
      expect(openSync(`src/fonts/${name}`).familyName).toMatch(/^Atlas /);
    }
  });

  it.each(['latin', 'latin-bold'])('%s lies plain for PDFs, glyph for glyph as it is on the page', (name) => {
    const [packed, plain] = ['woff2', 'ttf'].map((kind) => create(readFileSync(`src/fonts/${name}.${kind}`)));
    const codes = [...faceSet(name)];
    expect(openSync(`src/fonts/${name}.ttf`).characterSet).toEqual(codes);
    for (const code of codes) {
      const [a, b] = [packed, plain].map((font) => font?.glyphForCodePoint(code).path.commands);
      expect(b, `U+${code.toString(16)}`).toEqual(a);
    }
  });

  it('set the punctuation of mainland Chinese in the corner, and its quotation marks as wide as letters', () => {
    for (const name of ['han-marks', 'han-marks-bold']) {
      const font = openSync(`src/fonts/${name}.woff2`);
      for (const c of '，。、；：！？') {
        const { bbox, advanceWidth } = font.glyphForCodePoint(c.codePointAt(0) ?? 0);
        expect([c, bbox.maxX < advanceWidth * 0.55]).toEqual([c, true]);
      }
      for (const c of '“”（）《》「」') {
        const { advanceWidth } = font.glyphForCodePoint(c.codePointAt(0) ?? 0);
        expect([c, advanceWidth]).toEqual([c, font.unitsPerEm]);
      }
    }
  });
});
