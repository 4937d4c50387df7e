import type { Movement } from '../../atlas/movement/movement.ts';
import type { MovementType } from '../../atlas/features.ts';
import type { ArmyWidths } from '../../view/army-widths.ts';
import { widthOfNumber } from './width-of-number.ts';

/** The forms of columns on the map, by number, as the shaders know them. */
export const COLUMN_FORMS = { army: 0, retreat: 1, envoy: 2, court: 3, people: 4 } as const;

/** How a column is drawn: form, width of its body at the head (px), head length and half-width (px), days its tail lasts. */
export interface ColumnForm {
  readonly form: keyof typeof COLUMN_FORMS;
  readonly width: number;
  readonly headLength: number;
  readonly headHalfWidth: number;
  readonly fadeDays: number;
  /**
   * Where the width follows the number of men: the share of it that the least number said takes up, 1 where sources agree,
   * 0 where none gives a number; `null` where it does not.
   */
  readonly sure: number | null;
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

/** A head as long and as wide as goes with a body: of a thin one larger than it, of a broad one not much. */
const headOf = (width: number) => ({ headLength: 1.5 * width + 6.8, headHalfWidth: 0.7 * width + 3.2 });

/** The form of an army as wide as the greatest number said of it; of none said, as narrow as any. */
function formByNumber(form: ColumnForm['form'], { strength }: Movement['feature']['properties']): ColumnForm {
  const most = strength?.high ?? null;
  const width = widthOfNumber(most ?? 0);
  const sure = most === null ? 0 : widthOfNumber(strength?.low ?? most) / width;
  return { form, width, ...headOf(width), fadeDays: 45, sure };
}

/** The form of a movement, by its type and strength; `widths` says what the width of an army tells. */
export function columnForm(movement: Movement, widths: ArmyWidths = 'steps'): ColumnForm {
  const { properties } = movement.feature;
  const form = FORM_OF[properties.type];
  const sure = null;
  if (form === 'envoy') return { form, width: 2, headLength: 10, headHalfWidth: 4.4, fadeDays: 45, sure };
  if (form === 'people') return { form, width: 5, headLength: 12, headHalfWidth: 6.2, fadeDays: 70, sure };
  if (form === 'court') return { form, width: 4.5, headLength: 11, headHalfWidth: 5.4, fadeDays: 45, sure };
  if (widths === 'numbers') return formByNumber(form, properties);
  const width = armyWidth(properties.strength?.high ?? 0);
  return { form, width, headLength: 2.3 * width, headHalfWidth: 1.08 * width, fadeDays: 45, sure };
}
