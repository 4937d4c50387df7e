import type { Certainty, MovementType } from './features.ts';
import type { MovementPhase } from './movement.ts';
import { powerName } from './power-name.ts';
import type { SiegePhase } from './siege.ts';

/** What the account of a day is worded with, in one language. */
export interface SceneWords {
  readonly power: (id: string) => string;
  readonly headings: Readonly<
    Record<
      'calendars' | 'chapter' | 'sieges' | 'columns' | 'events' | 'changes' | 'frontiers' | 'nothing',
      string
    >
  >;
  readonly day: (julian: string, dayName: string, jdn: number) => string;
  readonly siege: (
    title: string,
    besieger: string,
    defender: string,
    day: number,
    phase: SiegePhase,
  ) => string;
  readonly column: (head: string, side: string, type: MovementType, where: string) => string;
  readonly at: (phase: MovementPhase, place: string) => string;
  readonly between: (from: string, to: string) => string;
  /** On the march over a span between places, in a direction given in degrees clockwise from north. */
  readonly marching: (span: string, degrees: number) => string;
  readonly event: (title: string, within: readonly [string, string] | null, certainty: Certainty) => string;
  readonly change: (place: string, before: string, after: string, text: string) => string;
  readonly allegiance: (place: string, holder: string, to: string | null, text: string) => string;
}

const octant = (degrees: number) => Math.round(degrees / 45) % 8;
const HEADINGS_EN = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];
const HEADINGS_ZH = ['北', '東北', '東', '東南', '南', '西南', '西', '西北'];
const PHASES_EN = {
  marching: 'on the march at',
  halted: 'halted at',
  besieging: 'besieging, at',
  done: 'arrived at',
};
const PHASES_ZH = { marching: '行經', halted: '駐在', besieging: '圍城，在', done: '已至' };
const SIEGE_PHASES_EN = { begins: ', begins', invested: '', ends: ', ends' };
const SIEGE_PHASES_ZH = { begins: '，是日始', invested: '', ends: '，是日終' };
const CERTAINTY_EN = { high: '', medium: ' [disputed in part]', low: ' [inferred]' };
const CERTAINTY_ZH = { high: '', medium: '［部分有異說］', low: '［推定］' };
const TYPES_EN: Record<MovementType, string> = {
  army: 'army', relief: 'relief', raid: 'raid', retreat: 'retreat',
  envoy: 'envoys', court: 'court', captives: 'captives', refugees: 'refugees',
}; // prettier-ignore
const TYPES_ZH: Record<MovementType, string> = {
  army: '軍', relief: '援軍', raid: '奔襲', retreat: '退兵',
  envoy: '使者', court: '行在', captives: '俘虜', refugees: '流民',
}; // prettier-ignore

const english: SceneWords = {
  power: (id) => powerName(id).en,
  headings: {
    calendars: 'Calendars',
    chapter: 'Chapter',
    sieges: 'Sieges',
    columns: 'On the road',
    events: 'Events',
    changes: 'Changes of hand',
    frontiers: 'Frontiers',
    nothing: 'No dated event on this day.',
  },
  day: (julian, dayName, jdn) => `${julian} (Julian calendar), ${dayName}, Julian Day ${jdn}`,
  siege: (title, besieger, defender, day, phase) =>
    `${title}, day ${day}${SIEGE_PHASES_EN[phase]} (besieger ${besieger} / defender ${defender})`,
  column: (head, side, type, where) => `${head} (${side}, ${TYPES_EN[type]}), ${where}`,
  at: (phase, place) => `${PHASES_EN[phase]} ${place}`,
  between: (from, to) => `between ${from} and ${to}`,
  marching: (span, degrees) => `${span}, heading ${HEADINGS_EN[octant(degrees)]}`,
  event: (title, within, certainty) =>
    `${title}${within ? ` (${within[0]} to ${within[1]})` : ''}${CERTAINTY_EN[certainty]}`,
  change: (place, before, after, text) => `${place}: from ${before} to ${after}. ${text}`,
  allegiance: (place, holder, to, text) =>
    `${place}: ${holder} ${to === null ? 'acknowledges no other power' : `acknowledges ${to}`}. ${text}`,
};

const chinese: SceneWords = {
  power: (id) => powerName(id).zh,
  headings: {
    calendars: '曆日',
    chapter: '章節',
    sieges: '圍城',
    columns: '在途',
    events: '大事',
    changes: '易手',
    frontiers: '疆界',
    nothing: '是日無繫日之事。',
  },
  day: (julian, dayName, jdn) => `儒略曆${julian}，${dayName}日，儒略日${jdn}`,
  siege: (title, besieger, defender, day, phase) =>
    `${title}，第${day}日${SIEGE_PHASES_ZH[phase]}（攻方　${besieger}／守方　${defender}）`,
  column: (head, side, type, where) => `${head}（${side}，${TYPES_ZH[type]}）${where}`,
  at: (phase, place) => `${PHASES_ZH[phase]}${place}`,
  between: (from, to) => `${from}與${to}之間`,
  marching: (span, degrees) => `在${span}，向${HEADINGS_ZH[octant(degrees)]}行`,
  event: (title, within, certainty) =>
    `${title}${within ? `（${within[0]}至${within[1]}）` : ''}${CERTAINTY_ZH[certainty]}`,
  change: (place, before, after, text) => `${place}：自${before}歸${after}。${text}`,
  allegiance: (place, holder, to, text) =>
    `${place}：${holder}${to === null ? '不復奉他國' : `奉${to}`}。${text}`,
};

/** The words in English, or in Chinese of traditional characters. */
export function sceneWords(language: 'en' | 'zh-Hant'): SceneWords {
  return language === 'en' ? english : chinese;
}
