import { evidenceOf } from '../sources/evidence.ts';
import { endInWords } from './dates-in-words.ts';
import { distanceKm } from '../../geometry/great-circle.ts';
import type { Movement } from '../movement/movement.ts';
import { columnPlace } from './column-place.ts';
import { articleOf, columnHeadChinese, companyEnglish, isMany } from './column-words.ts';
import { meets, type Period } from './period.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** A column over a period: where it is at either end of it, and how far these lie apart. */
interface Course {
  readonly starts: boolean;
  readonly ends: boolean;
  /** “at a town”, 在某城; where it sets out from and comes to in the end are bare names. */
  readonly before: string;
  readonly now: string;
  /** Kilometres in a straight line; `null` where it is not on the map at both ends. */
  readonly km: number | null;
}

function whereOf(context: NarrativeContext, movement: Movement): string {
  const state = context.scene.movements.find((candidate) => candidate.movement === movement);
  if (!state) return '';
  const { at, from, to } = columnPlace(context, state);
  if (at !== '') return context.read(`at ${at}`, `在${at}`);
  if (from === to) return context.read(`near ${from}`, `在${from}附近`);
  return context.read(`between ${from} and ${to}`, `在${from}與${to}之間`);
}

function courseOf({ earlier, later, has }: Period, movement: Movement): Course {
  const names = movement.feature.properties.waypoints
    .map(({ place, name_en, name_zh }) => {
      return (place ? later.place(place) : '') || later.read(name_en ?? '', name_zh ?? '');
    })
    .filter(Boolean);
  const [a, b] = [earlier, later].map(({ scene }) => {
    return scene.movements.find((state) => state.movement === movement)?.at;
  });
  const [starts, ends] = [has(movement.start), has(movement.end - 1)];
  return {
    starts,
    ends,
    before: starts ? (names[0] ?? '') : whereOf(earlier, movement),
    now: ends ? (names.at(-1) ?? '') : whereOf(later, movement),
    km: a && b && !starts && !ends ? Math.round(distanceKm(a, b)) : null,
  };
}

/** When a column sets out or arrives, with what is in doubt about it. */
function when({ later, english: inEnglish }: Period, { id }: Movement, which: 'start' | 'end'): string {
  const dating = evidenceOf(later.atlas, 'movement', id, later.scene.day)?.dating;
  const told = dating ? endInWords(dating, which, inEnglish ? 'en' : 'zh-Hant') : '';
  return told.replace(/^於/, '');
}

function english(period: Period, movement: Movement, head: Piece, course: Course): Piece[] {
  const { head_en, type, side } = movement.feature.properties;
  const { starts, ends, before, now, km } = course;
  const many = isMany(head_en);
  const who = say`${articleOf(head_en)}${head}${companyEnglish(period.later.atlas.config, head_en, type, side).replace(/,$/, '')}`;
  if (km === 0) return say`${who}: ${many ? 'stay' : 'stays'} ${now}.`;
  const first = starts
    ? `${many ? 'set' : 'sets'} out ${when(period, movement, 'start')} from ${before}`
    : `${many ? 'were' : 'was'} ${before}`;
  const then = ends
    ? `${many ? 'reach' : 'reaches'} the end of the road at ${now} ${when(period, movement, 'end')}`
    : `${many ? 'are' : 'is'} now ${now}`;
  return say`${who}: ${first}; ${then}${km === null ? '' : ` (${String(km)} km apart)`}.`;
}

function chinese(period: Period, movement: Movement, head: Piece, course: Course): Piece[] {
  const { head_zh, type, side } = movement.feature.properties;
  const { starts, ends, before, now, km } = course;
  const name = keepTraditional(head_zh);
  const company = columnHeadChinese(period.later.atlas.config, name, type, side)
    .slice(name.length)
    .replace(/，$/, '');
  if (km === 0) return say`${head}${company}：仍${now}。`;
  const first = starts ? `${when(period, movement, 'start')}自${before}上路` : `原${before}`;
  const then = ends ? `${when(period, movement, 'end')}至${now}，其行終` : `今${now}`;
  return say`${head}${company}：${first}，${then}${km === null ? '' : `，相去${String(km)}公里`}。`;
}

/** The columns of a period: those that set out, moved, stayed or reached their end. */
export function columnsBetween(period: Period): Sentence[] {
  const { later, to } = period;
  const tell = period.english ? english : chinese;
  return later.atlas.movements
    .filter((movement) => meets(period, movement))
    .sort((a, b) => a.start - b.start)
    .map((movement) => {
      const { head_en, head_zh } = movement.feature.properties;
      const course = courseOf(period, movement);
      const day = course.starts ? movement.start : course.ends ? movement.end - 1 : to;
      const head = { kind: 'movement', id: movement.id, text: later.read(head_en, head_zh), day } as const;
      return sentence(tell(period, movement, head, course));
    });
}
