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
const COMMON_HAN = /[的是年州人一在有大中軍之為月日城地不以至縣府]/gu;

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

function likeness(bytes: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(bytes, { stream: true });
  const faults = text.split('\uFFFD').length - 1;
  const odd = text.match(/[\uE000-\uF8FF\u0080-\u009F]/g)?.length ?? 0;
  const common = text.match(COMMON_HAN)?.length ?? 0;
  return common - 20 * faults - 5 * odd;
}

/**
 * Finds how a text is encoded from its first 64 KB: by its mark, by zero bytes (UTF-16), as valid UTF-8, else as the one
 * of GB 18030, Big5 and Windows-1252 that makes most sense. `null` where the bytes are no text.
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
  const scores = (['gb18030', 'big5'] as const).map((label) => [label, likeness(bytes, label)] as const);
  const [label, score] = scores.reduce((best, one) => (one[1] > best[1] ? one : best));
  return { label: score > 0 ? label : 'windows-1252', mark: 0, guessed: true };
}
