import type { AtlasConfig } from './atlas-config.ts';

/** What files of an atlas are called by: its short name in small letters without accents and blanks; `atlas` where that has no Latin letters. */
export function fileNameOf({ short_en }: Pick<AtlasConfig, 'short_en'>): string {
  const plain = short_en.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'atlas';
}

/** Most characters of a file’s name, without its ending. */
const MOST = 60;

/**
 * What a file is called by that is named after a title, in any script: its letters and digits, a hyphen for whatever else lies
 * between two of them; `otherwise` where it has none.
 */
export function fileNameAfter(title: string, otherwise: string): string {
  const words = [...title.normalize('NFC')]
    .slice(0, MOST)
    .join('')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? otherwise;
}
