import { contains, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseTimespan, parseWhen } from '../../time/timespan.ts';
import type { Atlas } from '../atlas.ts';
import { movementAt, siegeBefore } from '../movement/movement.ts';
import type { RecordSubject } from '../subject-box.ts';
import type { Person } from './people.ts';
import { personOnDay } from './person-on-day.ts';
import type { WrittenPerson } from './persons.ts';

/** Where a person is on a day, and in what. */
export interface Whereabouts {
  /** `unknown`: the record does not tell. */
  readonly state: 'dead' | 'road' | 'at' | 'besieging' | 'besieged' | 'unknown';
  /** Whether in the hands of others. */
  readonly captive: boolean;
  /** Whether it is not sure that the person still lives. */
  readonly perhapsDead: boolean;
  /** Whether the person dies on this very day. */
  readonly dies: boolean;
  /** Places by their ids: where, or between which two. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of a besieger, the place of the camp, where it is another than the city. */
  readonly camp: string | null;
  /** The column, siege or place by which that is known. */
  readonly by: RecordSubject | null;
}

const UNKNOWN: Whereabouts = {
  state: 'unknown',
  captive: false,
  perhapsDead: false,
  dies: false,
  from: null,
  to: null,
  camp: null,
  by: null,
};

function withMovement(atlas: Atlas, id: string, day: JulianDay): Whereabouts | null {
  const movement = atlas.movements.find((one) => one.id === id);
  if (!movement || !contains(movement, day)) return null;
  const besetting = atlas.sieges.filter((siege) => contains(siege, day));
  const { phase, at, from, to } = movementAt(movement, day, besetting);
  const { stop, moving } = movement.track.positionAt(day);
  const here = moving ? null : (movement.feature.properties.waypoints[stop]?.place ?? null);
  const by: RecordSubject = { kind: 'movement', id };
  const siege = phase === 'besieging' ? siegeBefore(movement, at, besetting) : null;
  if (siege) {
    const city = siege.feature.properties.place ?? here;
    return { ...UNKNOWN, state: 'besieging', from: city, to: city, camp: here === city ? null : here, by };
  }
  // who halts at a spot that is no place of the record is between two that are
  if (here === null) return { ...UNKNOWN, state: 'road', from, to, by };
  return { ...UNKNOWN, state: 'at', from: here, to: here, by };
}

function atPlace(atlas: Atlas, id: string, day: JulianDay): Whereabouts {
  const siege = atlas.sieges.find((one) => one.feature.properties.place === id && contains(one, day));
  const by: RecordSubject = siege ? { kind: 'siege', id: siege.id } : { kind: 'place', id };
  return { ...UNKNOWN, state: siege ? 'besieged' : 'at', from: id, to: id, by };
}

function atSiege(atlas: Atlas, id: string, side: string | null): Whereabouts | null {
  const siege = atlas.sieges.find((one) => one.id === id);
  if (!siege) return null;
  const { besieger, place = null } = siege.feature.properties;
  const state = side === besieger ? 'besieging' : 'besieged';
  return { ...UNKNOWN, state, from: place, to: place, by: { kind: 'siege', id } };
}

/**
 * The days on one of which a person died, where the record writes between which (`earliest`, `latest`): on them it is not sure
 * that the person still lives. `null` where it names the day, a month or a year alone, or tells nothing.
 */
export function deathWindow(written: WrittenPerson | undefined): Interval | null {
  const died = written?.died;
  if (died?.earliest === undefined && died?.latest === undefined) return null;
  const { start } = parseTimespan({ start: died }).possible;
  return { start, end: parseTimespan({ end: died }).possible.end };
}

/** The days on which a person surely lives, as far as the record tells of the death; without an end where it does not. */
export function lifeOf(written: WrittenPerson | undefined): Interval {
  const end = written?.died ? parseTimespan({ end: written.died }).end : Infinity;
  return { start: -Infinity, end: deathWindow(written)?.start ?? end };
}

/** Whether a day is that of the death, where the record names that day and no other. */
function diesOn(written: WrittenPerson | undefined, day: JulianDay): boolean {
  if (!written?.died || deathWindow(written)) return false;
  const { start, end } = parseTimespan({ start: written.died, end: written.died });
  return day === start && end === start + 1;
}

/** Whether a person had died by a day: on all of it, or surely before. */
export function isDead(written: WrittenPerson | undefined, day: JulianDay): boolean {
  return day >= (deathWindow(written) ?? lifeOf(written)).end;
}

/**
 * Where a person is on a day: with the column that names them, at the siege, or, by what is written of them, at a place that
 * may be besieged or with a column that carries them off.
 */
export function whereabouts(
  atlas: Atlas,
  person: Person,
  written: WrittenPerson | undefined,
  day: JulianDay,
): Whereabouts {
  if (isDead(written, day)) return { ...UNKNOWN, state: 'dead' };
  const holds = ({ when }: { readonly when: Parameters<typeof parseWhen>[0] }) =>
    parseWhen(when).some((span) => contains(span, day));
  const window = deathWindow(written);
  const captive = written?.roles?.some((role) => role.kind === 'captive' && holds(role)) ?? false;
  const trace = personOnDay(atlas, person, day)?.trace;
  const stay = written?.stays?.find(holds);
  const found =
    (trace?.kind === 'movement' && withMovement(atlas, trace.id, day)) ||
    (trace?.kind === 'siege' && atSiege(atlas, trace.id, trace.side)) ||
    (stay?.movement && withMovement(atlas, stay.movement, day)) ||
    (stay?.place && atPlace(atlas, stay.place, day)) ||
    UNKNOWN;
  return {
    ...found,
    captive,
    perhapsDead: window !== null && contains(window, day),
    dies: diesOn(written, day),
  };
}
