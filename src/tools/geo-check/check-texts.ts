import { simplifiedIn } from './simplified-characters.ts';
import { WHOLE, type Defect } from './defect.ts';
import { GEO_FILES } from './geo-files.ts';
import type { GeoRecord } from './geo-record.ts';
import { walk, type Json } from './json.ts';

/** Latin letters that may stand in a Chinese text: records of the China Historical GIS, and an id after 代號. */
const LATIN_ALLOWED: readonly RegExp[] = [/hvd_\d+/g, /代號 ?[a-z]+(-[a-z]+)*/g];

const CHINESE_KEY = /(^|_)zh$|^lunar$/;
const ENGLISH_KEY = /(^|_)en$/;
/** Texts in any script: dates and courts as readers write them, names of data sets. */
const ANY_SCRIPT = /^dates\b|^courts\b.*\bforms\b|^credits_/;
const HAN_IN_BRACKETS = / ?[(（]\p{Script=Han}+[)）]$/u;

/** What is wrong with a text that stands under a key. */
export function* faultsOfText(key: string, text: string): Generator<string> {
  if (text.normalize('NFC') !== text) yield 'is not in Unicode normal form C';
  const straight = /['"]/.exec(text)?.[0];
  if (straight) yield `holds a straight quotation mark ${straight}: ${around(text, straight)}`;
  for (const { character, traditional } of simplifiedIn(text)) {
    yield `${character} is a simplified character, for ${traditional}: ${around(text, character)}`;
  }
  if (CHINESE_KEY.test(key)) {
    const rest = LATIN_ALLOWED.reduce((left, allowed) => left.replace(allowed, ''), text);
    const latin = /\p{Script=Latin}+/u.exec(rest)?.[0];
    if (latin) yield `holds Latin letters: ${latin}`;
  }
  if (ENGLISH_KEY.test(key)) {
    const rest = key === 'name_en' ? text.replace(HAN_IN_BRACKETS, '') : text;
    const han = /\p{Script=Han}+/u.exec(rest)?.[0];
    if (han) yield `holds Chinese characters: ${han}`;
  }
}

function around(text: string, part: string): string {
  const where = text.indexOf(part);
  return `…${text.slice(Math.max(0, where - 8), where + 9)}…`;
}

function* textsOf(file: string, feature: string, json: Json): Generator<Defect> {
  for (const { key, path, value } of walk(json)) {
    if (typeof value !== 'string' || ANY_SCRIPT.test(path)) continue;
    for (const reason of faultsOfText(key, value)) yield { file, feature, property: path, reason };
  }
}

/**
 * Checks every text: in NFC, with typographic quotation marks; Chinese in traditional characters and without Latin
 * letters but for {@link LATIN_ALLOWED}; English without Chinese, save a name in brackets that tells homophones apart.
 */
export function* checkTexts(record: GeoRecord): Generator<Defect> {
  for (const [file, json] of record.files) {
    for (const { label, json: feature } of record.features(file)) yield* textsOf(file, label, feature);
    if (json === null || typeof json !== 'object' || Array.isArray(json)) continue;
    const records = GEO_FILES.find(({ name }) => name === file)?.records ?? '';
    const { [records]: _records, ...header } = json as Record<string, Json>;
    yield* textsOf(file, WHOLE, header);
  }
}
