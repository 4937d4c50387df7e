import type { AtlasConfig } from '../atlas-config.ts';
import type { ControlSpan } from '../control/control.ts';
import { numberWord } from './number-words.ts';
import { say, type Piece } from './sentence.ts';
import type { Change } from './change.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** How a change of hand is worded. */
export interface ChangeWords {
  /** “About this day, probably, ”. */
  sureness(after: ControlSpan): string;
  /** “six prefectures of Hebei”, or nothing for a single one. */
  head(group: readonly Change[]): string[];
  change(
    named: readonly Piece[],
    before: string,
    after: string,
    count: number,
    head: readonly string[],
  ): Piece[];
  allegiance(named: readonly Piece[], after: ControlSpan, count: number): Piece[];
}

/** A circuit's plain name: of several the first, without years and without the power whose circuit it was. */
function plain({ powers }: AtlasConfig, circuit: string): string {
  const [first = ''] = circuit.split(/[;；]/);
  const names = powers.map(({ name_zh }) => keepTraditional(name_zh)).join('|');
  return first.replace(/ \([^)]*\)$|（[^）]*）$/, '').replace(new RegExp(`^(?:${names})(?=.*[路道]$)`), '');
}

/** The circuit that all the prefectures lie in, or ''; East and West of one name count as that name. */
function circuitOf({ atlas, read }: NarrativeContext, group: readonly Change[]): string {
  const circuits = group.map(({ after }) => {
    const seat = atlas.prefectures.find(({ id }) => id === after.prefecture)?.feature.properties.seat ?? '';
    const { circuit_en = '', circuit_zh = '' } = atlas.places.get(seat)?.properties ?? {};
    return plain(atlas.config, read(circuit_en, circuit_zh));
  });
  const same = (names: readonly string[]) =>
    names.every((name) => name === names[0]) ? (names[0] ?? '') : '';
  const broad = circuits.map((name) => name.replace(/ (East|West|North|South)$|[東西南北]路$/, ''));
  return same(circuits) || same(broad);
}

function english(context: NarrativeContext): ChangeWords {
  const { power } = context;
  return {
    sureness({ certainty, precision }) {
      const when = { day: '', approx: 'About this day ', month: 'On some day of these weeks ' }[precision];
      return certainty === 'low' ? (when ? `${when.trim()}, probably, ` : 'Probably ') : when;
    },
    head(group) {
      if (group.length < 2) return [];
      const circuit = circuitOf(context, group);
      return [`${numberWord(group.length, true)} prefectures${circuit ? ` of ${circuit}` : ''}`];
    },
    change(named, before, after, count, head) {
      const [verb, are] = count === 1 ? ['passes', 'is'] : ['pass', 'are'];
      const subject = head.length ? say`${head}, ${named},` : [...named];
      if (after === 'contested')
        return say`${subject} ${are} no longer firmly held by ${power(before)} and ${are} contested`;
      if (after === 'none')
        return say`${subject} ${verb} out of the hands of ${power(before)} to no known holder`;
      if (before === 'contested') {
        const until = head.length ? ' contested until now,' : ', contested until now,';
        return say`${subject}${until} ${count === 1 ? 'comes' : 'come'} into the hands of ${power(after)}`;
      }
      return say`${subject} ${verb} from ${before === 'none' ? 'no known holder' : power(before)} to ${power(after)}`;
    },
    allegiance(named, { holder, allegiance }, count) {
      const what = allegiance === null ? 'acknowledges no other power' : `acknowledges ${power(allegiance)}`;
      return say`${count === 1 ? 'at' : `at ${numberWord(count, true)} prefectures,`} ${named}${count === 1 ? '' : ','} ${power(holder)} now ${what}`;
    },
  };
}

function chinese(context: NarrativeContext): ChangeWords {
  const { power } = context;
  return {
    sureness({ certainty, precision }) {
      const when = { day: '', approx: '約在是日，', month: '約在此旬月間，' }[precision];
      return certainty === 'low' ? `${when}據推定，` : when;
    },
    head(group) {
      return group.length < 2 ? [] : [`${circuitOf(context, group)}${numberWord(group.length, false)}州軍`];
    },
    change(named, before, after, _, head) {
      const subject = head.length ? say`${named}，凡${head}，` : [...named];
      if (after === 'contested') return say`${subject}不復為${power(before)}所固有，兩相爭奪`;
      if (after === 'none') return say`${subject}脫離${power(before)}，無所屬`;
      if (before === 'contested') return say`${subject}向在爭奪之中，今歸${power(after)}`;
      return say`${subject}自${before === 'none' ? '無主之地' : power(before)}歸${power(after)}`;
    },
    allegiance(named, { holder, allegiance }) {
      return say`${power(holder)}於${named}${allegiance === null ? '不復奉他國' : `改奉${power(allegiance)}`}`;
    },
  };
}

/** The wording of changes of hand in the language of a context. */
export function changeWords(context: NarrativeContext): ChangeWords {
  return context.english ? english(context) : chinese(context);
}
