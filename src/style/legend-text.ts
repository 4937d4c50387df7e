import type { LegendRow } from './legend.ts';
import type { Locale } from '../ui/shared/locale.ts';

/** What stands beside the mark of a legend’s row. */
export function legendText({ mark }: LegendRow, locale: Locale): string {
  const words = locale.words();
  if (mark.kind === 'power') {
    const name = locale.power(mark.power);
    return locale.language() === 'en' && locale.seal(mark.power)
      ? `${locale.seal(mark.power)} ${name}`
      : name;
  }
  if (mark.kind === 'movement') return words.movementTypes[mark.type] ?? mark.type;
  if (mark.kind === 'frontier') return words.legendRows[mark.frontier];
  return words.legendRows[mark.kind === 'hatch' ? 'hatched' : mark.kind];
}
