import type { Movement } from '../../atlas/movement/movement.ts';
import type { MovementType } from '../../atlas/features.ts';

/** The forms of columns on the map, by number, as the shaders know them. */
export const COLUMN_FORMS = { army: 0, retreat: 1, envoy: 2, court: 3, people: 4 } as const;

/** How a column is drawn: form, width of its body at the head (px), head length and half-width (px), days its tail lasts. */
export interface ColumnForm {
  readonly form: keyof typeof COLUMN_FORMS;
  readonly width: number;
  readonly headLength: number;
  readonly headHalfWidth: number;
  readonly fadeDays: number;
}

const FORM_OF: Readonly<Record<MovementType, ColumnForm['form']>> = {
  army: 'army',
  relief: 'army',
  raid: 'army',
  retreat: 'retreat',
  envoy: 'envoy',
  court: 'court',
  captives: 'people',
  refugees: 'people',
};

/** Width of an army by its greatest reported strength; the narrowest where it is unknown. */
function armyWidth(strength: number): number {
  if (strength >= 30_000) return 11;
  return strength >= 8_000 ? 8 : 5.5;
}

/** Days for which the road of a column that has arrived stays on the map. */
export const GHOST_DAYS = 14;

/** Days for which the road ahead is hinted. */
export const FORESIGHT_DAYS = 30;

/** The form of a movement, by its type and strength. */
export function columnForm(movement: Movement): ColumnForm {
  const { type, strength } = movement.feature.properties;
  const form = FORM_OF[type];
  if (form === 'envoy') return { form, width: 2, headLength: 10, headHalfWidth: 4.4, fadeDays: 45 };
  if (form === 'people') return { form, width: 5, headLength: 12, headHalfWidth: 6.2, fadeDays: 70 };
  if (form === 'court') return { form, width: 4.5, headLength: 11, headHalfWidth: 5.4, fadeDays: 45 };
  const width = armyWidth(strength?.high ?? 0);
  return { form, width, headLength: 2.3 * width, headHalfWidth: 1.08 * width, fadeDays: 45 };
}
