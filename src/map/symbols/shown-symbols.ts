import type { Selection } from '../../view/view.ts';
import { SYMBOL_SUBJECTS, type SymbolSubject, type SymbolTarget } from '../../style/labels/label.ts';
import type { LayerId } from '../../view/layer-ids.ts';

/** The symbol that a selection emphasises; a prefecture's is its seat. */
export function targetOf(selection: Selection | null): SymbolTarget | null {
  if (!selection) return null;
  const { kind, id } = selection;
  if (kind === 'prefecture') return { kind: 'place', id };
  return kind === 'place' || kind === 'siege' || kind === 'event' || kind === 'movement'
    ? { kind, id }
    : null;
}

const SUBJECT_LAYERS: Readonly<Record<SymbolSubject, LayerId>> = {
  places: 'places',
  passes: 'places',
  sieges: 'sieges',
  events: 'events',
  names: 'names',
  rivers: 'names',
  ranges: 'names',
  states: 'names',
};

/** The subjects of symbols and names that the layers switched on show. */
export function symbolSubjects(layers: readonly LayerId[]): ReadonlySet<SymbolSubject> {
  return new Set(SYMBOL_SUBJECTS.filter((subject) => layers.includes(SUBJECT_LAYERS[subject])));
}
