import type { Sourced } from '../features.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseWhen, type When } from '../../time/timespan.ts';
import type { Traditional } from '../../time/traditional.ts';

/** One man in one office: who governed a place, of `geo/offices.json`. */
export interface Office extends Sourced {
  readonly id: string;
  readonly place: string;
  /** The holder of the place on all of these days. */
  readonly power: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly office_en: string;
  readonly office_zh: Traditional;
  readonly when: When;
  readonly text_en?: string;
  readonly text_zh?: Traditional;
}

/** A power under one ruler, era and overlord, of `geo/offices.json`. */
export interface PowerState extends Sourced {
  readonly id: string;
  readonly power: string;
  /** The places of which alone it tells; without it, of all others that the power holds. */
  readonly places?: readonly string[];
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly ruler_en: string;
  readonly ruler_zh: Traditional;
  readonly era_en?: string;
  readonly era_zh?: Traditional;
  /** The power whose vassal it called itself. */
  readonly overlord?: string;
  readonly when: When;
  readonly text_en?: string;
  readonly text_zh?: Traditional;
}

/** `geo/offices.json`: who governed, and whom they acknowledged. */
export interface Offices {
  readonly offices: readonly Office[];
  readonly states?: readonly PowerState[];
}

/** Whether a dated thing holds on a day, by the days drawn. */
export function isOn({ when }: { readonly when: When }, day: JulianDay): boolean {
  return parseWhen(when).some(({ start, end }) => start <= day && day < end);
}

/** Who governed a place on a day, in the order of the file; several, where an office was shared. */
export function governorsOn({ offices }: Offices, place: string, day: JulianDay): readonly Office[] {
  return offices.filter((office) => office.place === place && isOn(office, day));
}

/**
 * Under whom a place stood on a day on which `power` held it: the entry that names the place, else the one that tells of
 * the power as a whole; `undefined` where there is none.
 */
export function stateOn(
  { states = [] }: Offices,
  power: string,
  place: string,
  day: JulianDay,
): PowerState | undefined {
  const today = states.filter((state) => state.power === power && isOn(state, day));
  return (
    today.find(({ places }) => places?.includes(place)) ?? today.find(({ places }) => places === undefined)
  );
}
