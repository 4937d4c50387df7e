import { findEncoding } from './text-encoding.ts';

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** A name that `TextDecoder` knows. */
  readonly label: string;
  /** The first byte that is not UTF-8, where that is why another encoding was inferred; else `null`. */
  readonly fault: number | null;
  /** How many characters were broken, and stand as U+FFFD. */
  readonly broken: number;
}

/** Of the characters beyond ASCII, the share that may be broken in a text that is still taken for UTF-8. */
const BROKEN_SHARE = 0.05;
const LEAST_SOUND = 20;
const SAMPLE = 65_536;

/** How many bytes follow a first byte of UTF-8, and the range of the next; `null` where none begins a character. */
function following(lead: number): readonly [count: number, least: number, most: number] | null {
  if (lead < 0xc2 || lead > 0xf4) return null;
  if (lead < 0xe0) return [1, 0x80, 0xbf];
  if (lead < 0xf0) return [2, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [3, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}

/** The first character of a text, by its byte, that is not UTF-8; the length of the text where all are. */
export function firstFault(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const rule = following(lead);
    if (!rule) return i;
    const [count, least, most] = rule;
    for (let k = 1; k <= count; k++) {
      const byte = bytes[i + k] ?? 0;
      if (k === 1 ? byte < least || byte > most : (byte & 0xc0) !== 0x80) return i;
    }
    i += count + 1;
  }
  return i;
}

/** The encoding that the declaration of an XML document names, where `TextDecoder` knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  try {
    return name === undefined ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes a whole text that is, or began as, UTF-8. Where it is not, it is read as its XML declaration says; as UTF-8 all
 * the same where few characters are broken among many that are sound; else by what fits best about the first fault.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const by = (label: string, fault: number | null = null): Decoded => ({
    text: new TextDecoder(label).decode(bytes),
    label,
    fault,
    broken: 0,
  });
  const declared = declaredEncoding(bytes);
  const fault = firstFault(bytes);
  if (fault === bytes.length) {
    const plain = by('utf-8');
    // two bytes of another encoding may pass for one character, three hardly
    const other = declared !== null && declared !== 'utf-8' && !/[\u0800-\u{10ffff}]/u.test(plain.text);
    return other ? by(declared) : plain;
  }
  if (declared !== null && declared !== 'utf-8') return by(declared);
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD+/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (sound >= LEAST_SOUND && broken <= sound * BROKEN_SHARE)
    return { text, label: 'utf-8', fault: null, broken };
  const from = Math.max(0, fault - 2000);
  const found = findEncoding(bytes.subarray(from, from + SAMPLE))?.label;
  return by(found === undefined || found === 'utf-8' ? 'windows-1252' : found, fault);
}
