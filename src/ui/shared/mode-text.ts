import type { Locale } from '../../locale/locale.ts';
import type { TimeMode } from '../../time/time-mode.ts';
import { MODE_WORDS } from './mode-words.ts';

/** What a mode adds to the date: that it reaches days to either side, or all before; nothing at an instant. */
export function modeText(mode: TimeMode, locale: Locale): string {
  if (mode.kind === 'instant') return '';
  const words = locale.words(MODE_WORDS);
  return mode.kind === 'cumulative' ? words.andBefore : words.window(mode.days);
}
