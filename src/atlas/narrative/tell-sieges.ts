import { ordinal } from '../../time/date-text.ts';
import type { AtlasConfig } from '../atlas-config.ts';
import type { SiegeState } from '../siege.ts';
import { boundsInWords, doubtfulEnds } from './doubt-words.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** How far a siege has come, as it is told. `outlasts`: the atlas ends before it does. */
type Stage = 'single' | 'begins' | 'lasts' | 'ends' | 'outlasts';

/** Whether a title begins with the name of a power or a people. */
const ofPeople = ({ powers, peoples_en = [] }: AtlasConfig, title: string) =>
  [...powers.map(({ name_en }) => name_en), ...peoples_en].some((name) => title.startsWith(`${name} `));
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function stageOf({ atlas }: NarrativeContext, { siege, day, phase }: SiegeState): Stage {
  if (phase === 'begins') return 'begins';
  if (phase === 'invested') return 'lasts';
  if (siege.end >= atlas.span.end) return 'outlasts';
  return day === 1 ? 'single' : 'ends';
}

/** “A: B; C” as “A (B; C)”, 甲：乙；丙 as 甲之乙、丙. */
function party(text: string, english: boolean): string {
  if (!english) return text.replace('：', /之.*：/.test(text) ? '' : '之').replaceAll('；', '、');
  const [, power, people = ''] = /^([^:]+): (.+)$/.exec(text) ?? [];
  return power === undefined ? text : `${power} (${people.replace(/ \(([^)]*)\)$/, ', $1')})`;
}

/** The doubt about an end of a siege that is told on its day, in brackets. */
function bounds({ siege }: SiegeState, which: 'start' | 'end', inEnglish: boolean): string {
  const end = siege.dates
    ? doubtfulEnds(siege.dates).find((one) => one.which === which || one.which === 'day')
    : null;
  if (!end) return '';
  const words = boundsInWords(end, siege.doubt, inEnglish);
  return inEnglish ? ` (${words})` : `（${words}）`;
}

function english({ atlas }: NarrativeContext, state: SiegeState, stage: Stage): Piece[] {
  const { properties } = state.siege.feature;
  const siege = { kind: 'siege', id: state.siege.id, text: properties.title_en } as const;
  const the = ofPeople(atlas.config, siege.text) ? siege : { ...siege, text: small(siege.text) };
  const likely = properties.certainty === 'low' ? 'probably ' : '';
  const about = properties.precision === 'day' ? '' : 'about ';
  const sides = `attacking, ${party(properties.besieger_en, true)}; defending, ${party(properties.defender_en, true)}`;
  const outcome = properties.outcome_en;
  const nth = `${about}its ${ordinal(state.day)} day`;
  switch (stage) {
    case 'single':
      return say`The ${the} is ${likely}the work of this one day${about ? ', or one near it' : ''}${bounds(state, 'start', true)}: ${sides}. Outcome: ${outcome}.`;
    case 'begins':
      return say`The ${the} ${likely}begins${about ? ' about now' : ''}${bounds(state, 'start', true)} (day 1): ${sides}.`;
    case 'ends':
      return say`The ${the} ${likely}ends, on ${nth}${bounds(state, 'end', true)}: ${sides}. Outcome: ${outcome}.`;
    case 'outlasts':
      return say`The ${the} is ${likely}in ${nth} and goes on beyond the atlas: ${sides}. Outcome: ${outcome}.`;
    default:
      return say`The ${the} is ${likely}in ${nth}: ${sides}.`;
  }
}

function chinese(_: NarrativeContext, state: SiegeState, stage: Stage): Piece[] {
  const { properties } = state.siege.feature;
  const siege = { kind: 'siege', id: state.siege.id, text: keepTraditional(properties.title_zh) } as const;
  const outcome = keepTraditional(properties.outcome_zh);
  const likely = properties.certainty === 'low' ? '，據推定' : '';
  const about = properties.precision === 'day' ? '' : '約';
  const sides = `攻者${party(keepTraditional(properties.besieger_zh), false)}，守者${party(keepTraditional(properties.defender_zh), false)}`;
  const nth = `${about}第${state.day}日`;
  const told = {
    single: `${about}一日而畢${bounds(state, 'start', false)}：${sides}。結果：${outcome}。`,
    begins: `${about}始於是日${bounds(state, 'start', false)}（第1日）：${sides}。`,
    lasts: `${nth}：${sides}。`,
    ends: `${nth}，是日終${bounds(state, 'end', false)}：${sides}。結果：${outcome}。`,
    outlasts: `${nth}，至本圖之末未止：${sides}。結果：${outcome}。`,
  }[stage];
  return say`${siege}${likely}，${told}`;
}

/** Every siege: how many days in, who attacks, who defends, and on its last day how it came out. */
export function tellSieges(context: NarrativeContext): Sentence[] {
  const { scene } = context;
  const tell = context.english ? english : chinese;
  const sieges = scene.sieges.map((state) => sentence(tell(context, state, stageOf(context, state))));
  const told = new Set(scene.sieges.map(({ siege }) => siege.feature.properties.place));
  const others = scene.besieged.filter(({ prefecture }) => !told.has(prefecture));
  return [
    ...sieges,
    ...others.map(({ prefecture, by, written }) => {
      const [name, power] = [context.prefecture(prefecture), context.power(by)];
      const about = written.precision === 'day' ? '' : context.read(' at about this time', '約在此時');
      return sentence(
        context.english ? say`${name} is beset by ${power}${about}.` : say`${name}${about}為${power}所圍。`,
      );
    }),
  ];
}
