import type { AtlasConfig } from './atlas-config.ts';

/** What files of an atlas are called by: its short name in small letters without accents and blanks; `atlas` where that has no Latin letters. */
export function fileNameOf({ short_en }: Pick<AtlasConfig, 'short_en'>): string {
  const plain = short_en.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'atlas';
}
