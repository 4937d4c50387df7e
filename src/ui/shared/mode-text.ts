import type { TimeMode } from '../../time/time-mode.ts';
import type { Locale } from './locale.ts';

/** What a mode adds to the date: “± 10 days”, 前後十日; nothing at an instant. */
export function modeText(mode: TimeMode, locale: Locale): string {
  const english = locale.language() === 'en';
  if (mode.kind === 'instant') return '';
  if (mode.kind === 'cumulative') return english ? 'and all before' : '及此前';
  return english ? `± ${mode.days} days` : locale.script(`前後${mode.days}日`);
}
