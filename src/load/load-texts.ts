import textsUrl from '../../geo/texts.json?url';
import type { AtlasRecord } from '../atlas/atlas.ts';
import { giveTexts, TOLD_KINDS, type LaterTexts } from '../atlas/later-texts.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * What resolves once the record has the texts that its cards and tables tell, which a built site ships apart (`geo/texts.json` is
 * the build’s): fetched when it is first called, and once more after it has rejected. They are put into the features of `record`.
 */
export function laterTexts(record: AtlasRecord): () => Promise<void> {
  let coming: Promise<void> | null = null;
  async function fetchTexts(): Promise<void> {
    const response = await fetchFile(textsUrl, 'geo/texts');
    const texts = (await response.json()) as LaterTexts;
    for (const kind of TOLD_KINDS) giveTexts(record[kind], texts[kind] ?? {});
  }
  return () => {
    if (!textsUrl) return Promise.resolve();
    coming ??= fetchTexts().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
