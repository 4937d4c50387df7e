import type { Language } from '../../time/date-text.ts';
import { atlasAddress } from '../shared/atlas-address.ts';

/** The address of the atlas’s lecture as a page to read, which stands beside a published atlas; '' for one on disk that knows of none. */
export function lecturePage(language: Language, base: string = atlasAddress()): string {
  if (base.startsWith('file:')) return '';
  return `${base}lecture/${language === 'en' ? '' : `${language.toLowerCase()}/`}`;
}
