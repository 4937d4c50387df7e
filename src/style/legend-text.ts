import type { LegendRow } from './legend.ts';
import type { Locale } from '../locale/locale.ts';
import { INTERFACE_WORDS } from '../locale/interface-words/interface-words.ts';

/** What stands beside the mark of a legend’s row. */
export function legendText({ mark }: LegendRow, locale: Locale): string {
  const words = locale.words(INTERFACE_WORDS);
  if (mark.kind === 'power') {
    const name = locale.power(mark.power);
    return locale.english() && locale.seal(mark.power) ? `${locale.seal(mark.power)} ${name}` : name;
  }
  if (mark.kind === 'movement') return words.movementTypes[mark.type] ?? mark.type;
  if (mark.kind === 'frontier') return words.legendRows[mark.frontier];
  return words.legendRows[mark.kind === 'hatch' ? 'hatched' : mark.kind];
}
