import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { withoutVoices, writeLecture, type Lecture } from './lecture.ts';
import { readLecture, type LectureReading } from './read-lecture.ts';

/** Characters that a lecture may have in the `lecture` key of an address. */
const LONGEST_LINK = 30_000;
/** Bytes that a packed lecture may unpack to, against links made to exhaust memory. */
const LARGEST = 2_000_000;

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/**
 * A lecture packed for the `lecture` key of an address: its file without its narrations, deflated, in base64url. The same
 * lecture, the same text.
 */
export function packLecture(lecture: Lecture): string {
  const file: unknown = JSON.parse(writeLecture(withoutVoices(lecture)));
  return toBase64Url(deflateSync(strToU8(JSON.stringify(file)), { level: 9 }));
}

/** Whether a packed lecture fits into an address. */
export function fitsLink(packed: string): boolean {
  return packed.length <= LONGEST_LINK;
}

/** Reads what {@link packLecture} made; whatever else it is given, it says that the link is broken. */
export function unpackLecture(
  packed: string,
  faultsOfLink?: (link: string) => readonly string[],
  mendLink?: (link: string) => string,
): LectureReading {
  try {
    if (!/^[\w-]+$/.test(packed)) throw new TypeError();
    const out = inflateSync(fromBase64Url(packed), { out: new Uint8Array(LARGEST) });
    return readLecture(strFromU8(out), faultsOfLink, mendLink);
  } catch {
    return { lecture: null, faults: [{ at: '', kind: 'broken-link', value: '' }] };
  }
}
