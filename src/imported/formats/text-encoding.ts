/** How the bytes of a text are to be read. */
export interface Encoding {
  /** A name that `TextDecoder` knows. */
  readonly label: string;
  /** Bytes of the mark at its head. */
  readonly mark: number;
  /** Whether it was inferred rather than marked or valid UTF-8. */
  readonly guessed: boolean;
}

const SAMPLE = 65_536;
/** An encoding, and the letters that are common in what is written in it. */
type Script = readonly [label: string, common: RegExp];

const HAN =
  '的是年州人一在有大中軍军之為为月日城地不以至縣县府名稱称經经緯纬度東东西南北始終终起止開开結结束期時时代點点河山江海京寺省市區区村路王國国朝號号上下公元';
/** Encodings of two bytes a letter. */
const WIDE: readonly Script[] = [
  ['gb18030', new RegExp(`[${HAN}]`, 'gu')],
  ['big5', new RegExp(`[${HAN}]`, 'gu')],
  ['shift_jis', /[\u3041-\u3093\u30a1-\u30f6ー名称緯経度年月日開始終了県市区町村都府郡東西南北大小中川山寺社城跡所地点時代発生場号番種別本文化財]/gu],
  ['euc-jp', /[\u3041-\u3093\u30a1-\u30f6ー名称緯経度年月日開始終了県市区町村都府郡東西南北大小中川山寺社城跡所地点時代発生場号番種別本文化財]/gu],
  ['euc-kr', /[이다는에의을를가은도시로한고지사일기서대리자인어해정위경성명월년구산제름작종료동남북강원주군면읍건립설소장유적번호청전부주라조선신]/gu],
]; // prettier-ignore
/** Encodings of one byte a letter, of scripts other than the Latin. */
const NARROW: readonly Script[] = [
  ['windows-1251', /[оеаинтсрвлкмдпуяызбгч]/gu],
  ['koi8-r', /[оеаинтсрвлкмдпуяызбгч]/gu],
  ['ibm866', /[оеаинтсрвлкмдпуяызбгч]/gu],
  ['windows-1253', /[αοιετσνηυρπκμλςάόίέή]/gu],
  ['windows-1255', /[\u05d5\u05d9\u05d4\u05dc\u05d0\u05e8\u05ea\u05d1\u05e9\u05de\u05e0\u05e2\u05d3]/gu],
  ['windows-1256', /[\u0627\u0644\u064a\u0645\u0646\u0648\u062a\u0631\u0628\u0629\u062f\u0639]/gu],
  ['windows-874', /[านรอกเงมยลวดทตสปคบห่้ีิัแไ]/gu],
];
/** The share of common letters from which on a text may be in an encoding. */
const LEAST_COMMON = 0.15;
const LEAST_NARROW = 0.5;
/** Of a text in Latin letters, hardly more bytes lie beyond ASCII. */
const MOST_ACCENTS = 0.3;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // a character cut off at the end of the sample is no fault
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Share of zero bytes at even and at odd places. */
function zeros(bytes: Uint8Array): readonly [even: number, odd: number] {
  let [even, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = Math.max(1, bytes.length / 2);
  return [even / half, odd / half];
}

/** The share of the letters beyond ASCII that are common, less what could not stand in a text. */
function likeness(bytes: Uint8Array, [label, common]: Script): number {
  const text = new TextDecoder(label).decode(bytes, { stream: true });
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (beyond === 0) return 0;
  const faults = text.split('\uFFFD').length - 1;
  const odd = text.match(/[\uE000-\uF8FF\u0080-\u009F\uFF61-\uFF9F\u2500-\u259F]/g)?.length ?? 0;
  const found = text.match(common)?.length ?? 0;
  return (found - 20 * faults - 2 * odd) / beyond;
}

/** That of some encodings whose text has the largest share of common letters, where it has as many as `least`. */
function likeliest(bytes: Uint8Array, scripts: readonly Script[], least: number): string | null {
  const scores = scripts.map((script) => [script[0], likeness(bytes, script)] as const);
  const [label, score] = scores.reduce((best, one) => (one[1] > best[1] ? one : best));
  return score >= least ? label : null;
}

/** The encoding of a text in Latin letters, or in one of the other scripts of one byte a letter. */
function findNarrow(bytes: Uint8Array): string {
  let [letters, beyond] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) beyond += 1;
    if (byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  const other = beyond > letters * MOST_ACCENTS ? likeliest(bytes, NARROW, LEAST_NARROW) : null;
  return other ?? 'windows-1252';
}

/**
 * Finds how a text is encoded from its first 64 KB: by its mark, by zero bytes (UTF-16), as valid UTF-8, else as the one
 * of those of East Asia, of other scripts and of Western Europe that makes most sense. `null` where the bytes are no text.
 */
export function findEncoding(whole: Uint8Array): Encoding | null {
  const bytes = whole.subarray(0, SAMPLE);
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: 3, guessed: false };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: 2, guessed: false };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: 2, guessed: false };
  const [even, odd] = zeros(bytes);
  if (odd > 0.3 && even < 0.1) return { label: 'utf-16le', mark: 0, guessed: true };
  if (even > 0.3 && odd < 0.1) return { label: 'utf-16be', mark: 0, guessed: true };
  if (even + odd > 0.02) return null;
  if (isUtf8(bytes)) return { label: 'utf-8', mark: 0, guessed: false };
  return { label: likeliest(bytes, WIDE, LEAST_COMMON) ?? findNarrow(bytes), mark: 0, guessed: true };
}
