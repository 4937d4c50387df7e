/** Which names the map bears: Han with pinyin, Han alone, pinyin alone, or the first with what a place is called today. */
export const NAMES_SHOWN = ['both', 'zh', 'pinyin', 'modern'] as const;
export type NamesShown = (typeof NAMES_SHOWN)[number];
