import type { LegendRow } from '../style/legend.ts';
import type { Language } from '../time/date-text.ts';
import { SEALS } from './seals.ts';
import type { Words } from './words/en.ts';

/** What stands beside the mark of a legend’s row. */
export function legendText({ mark }: LegendRow, words: Words, language: Language): string {
  if (mark.kind === 'power') {
    const name = words.powers[mark.power] ?? mark.power;
    return language === 'en' && SEALS[mark.power] ? `${SEALS[mark.power]} ${name}` : name;
  }
  if (mark.kind === 'movement') return words.movementTypes[mark.type] ?? mark.type;
  if (mark.kind === 'frontier') return words.legendRows[mark.frontier];
  return words.legendRows[mark.kind === 'hatch' ? 'hatched' : mark.kind];
}
