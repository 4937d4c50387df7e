import { siegeBefore, type MovementState } from '../movement/movement.ts';
import { columnPlace } from './column-place.ts';
import {
  articleOf,
  columnHeadChinese,
  companyEnglish,
  directionWord,
  goingWord,
  isMany,
} from './column-words.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** The place that a column lies before, or '' where it besieges none. */
function besiegedPlace(
  { scene, place, read }: NarrativeContext,
  { movement, at, phase }: MovementState,
): string {
  if (phase !== 'besieging') return '';
  const sieges = scene.sieges.map(({ siege }) => siege);
  const near = siegeBefore(movement, at, sieges)?.feature.properties;
  if (!near) return '';
  return (near.place === undefined ? '' : place(near.place)) || read(near.name_en ?? '', near.name_zh ?? '');
}

function english(context: NarrativeContext, state: MovementState): Piece[] {
  const { movement, phase, bearing } = state;
  const { head_en, type, side, certainty, outcome_en } = movement.feature.properties;
  const { moving, at, from, to, computed } = columnPlace(context, state);
  const head = { kind: 'movement', id: movement.id, text: head_en } as const;
  const [many, likely] = [isMany(head_en), certainty === 'low' ? ' probably' : ''];
  const who = say`${articleOf(head_en)}${head}${companyEnglish(context.atlas.config, head_en, type, side)}`;
  const are = `${many ? 'are' : 'is'}${likely}`;
  const between = `${moving && computed ? 'somewhere ' : ''}${from === to ? `near ${from}` : `between ${from} and ${to}`}`;
  const first = context.scene.day === movement.start ? ', on the first day of the road' : '';
  if (moving)
    return say`${who} ${are} ${goingWord(type)} ${directionWord(bearing, true)} ${between}${first}.`;
  const where = at === '' ? between : `at ${at}`;
  if (phase === 'besieging') {
    const walls = besiegedPlace(context, state);
    const camp = walls === at && at !== '' ? '' : `, ${where}`;
    return say`${who} ${are} before the walls${walls && ` of ${walls}`}${camp}${first}.`;
  }
  if (phase === 'done') {
    const have = `${many ? 'have' : 'has'}${likely}`;
    return say`${who} ${have} come to the end of the road ${where}.${outcome_en ? ` ${outcome_en}` : ''}`;
  }
  return say`${who} ${are} ${first ? '' : 'halted '}${where}${first}.`;
}

function chinese(context: NarrativeContext, state: MovementState): Piece[] {
  const { movement, phase, bearing } = state;
  const { head_zh, type, side, certainty, outcome_zh } = movement.feature.properties;
  const { moving, at, from, to, computed } = columnPlace(context, state);
  const name = keepTraditional(head_zh);
  const head = { kind: 'movement', id: movement.id, text: name } as const;
  const company = columnHeadChinese(context.atlas.config, name, type, side).slice(name.length);
  const first = context.scene.day === movement.start ? '是日上路，' : '';
  const likely = certainty === 'low' ? '據推定' : '';
  const who = say`${head}${company}${likely}${first}`;
  const between = from === to ? `${from}附近` : `${from}與${to}之間`;
  if (moving) return say`${who}${computed ? '約' : ''}在${between}，向${directionWord(bearing, false)}行。`;
  const where = at === '' ? between : at;
  if (phase === 'besieging') {
    const walls = besiegedPlace(context, state);
    return say`${who}在${where}${walls === '' || walls === at ? '攻城' : `，圍${walls}`}。`;
  }
  if (phase === 'done')
    return say`${who}已至${where}，其行終。${outcome_zh ? keepTraditional(outcome_zh) : ''}`;
  if (first) return say`${head}${company}${likely}是日自${where}上路。`;
  return say`${who}駐於${where}。`;
}

/** Who is where: every column, what it is doing and at or between which places; on its last day, what came of it. */
export function tellColumns(context: NarrativeContext): Sentence[] {
  const tell = context.english ? english : chinese;
  return context.scene.movements.map((state) => sentence(tell(context, state)));
}
