import type { Selection } from '../../view/view.ts';
import { SIGN_SUBJECTS, type SignSubject, type SignTarget } from '../../style/labels/label.ts';
import type { LayerId } from '../../view/layer-ids.ts';

/** The sign that a selection emphasises; a prefecture's is its seat. */
export function targetOf(selection: Selection | null): SignTarget | null {
  if (!selection) return null;
  const { kind, id } = selection;
  if (kind === 'prefecture') return { kind: 'place', id };
  return kind === 'place' || kind === 'siege' || kind === 'event' || kind === 'movement'
    ? { kind, id }
    : null;
}

const SUBJECT_LAYERS: Readonly<Record<SignSubject, LayerId>> = {
  places: 'places',
  passes: 'places',
  sieges: 'sieges',
  events: 'events',
  names: 'names',
  rivers: 'names',
  ranges: 'names',
  states: 'names',
};

/** The subjects of signs and names that the layers switched on show. */
export function signSubjects(layers: readonly LayerId[]): ReadonlySet<SignSubject> {
  return new Set(SIGN_SUBJECTS.filter((subject) => layers.includes(SUBJECT_LAYERS[subject])));
}
