import { defineWords } from '../../locale/dictionary.ts';

/** The words that tell who governed, and whom a power acknowledged. */
export const OFFICE_WORDS = defineWords({
  en: {
    governed: 'Governed by',
    state: 'State',
    from: (day: string) => `from ${day}`,
    inOfficeBy: (day: string) => `in office by ${day}`,
    to: (day: string) => `to ${day}`,
    goneBy: (day: string) => `gone by ${day}`,
    comma: ', ',
    semicolon: '; ',
    brackets: (text: string) => ` (${text})`,
    ruled: (state: string, ruler: string) => `${state}, under ${ruler}`,
    era: (era: string) => `era ${era}`,
    vassal: (power: string) => `acknowledges ${power}`,
    onDay: 'On the day of the map',
    place: 'Place or name',
    count: (n: number) => (n === 1 ? '1 governor' : `${n} governors`),
    states: 'The powers on this day',
    about:
      'Governors whom the annals and lives name. Where they do not say since when, the day stands by which a man is known to be there; most prefects of quiet years are not named at all.',
  },
  zh: {
    governed: '守臣',
    state: '所屬國',
    from: (day) => `自${day}`,
    inOfficeBy: (day) => `至遲${day}已在任`,
    to: (day) => `至${day}`,
    goneBy: (day) => `至遲${day}已去任`,
    comma: '，',
    semicolon: '；',
    brackets: (text) => `（${text}）`,
    ruled: (state, ruler) => `${state}，${ruler}`,
    era: (era) => `年號${era}`,
    vassal: (power) => `奉${power}`,
    onDay: '僅列當日',
    place: '地名或人名',
    count: (n) => `守臣${n}人`,
    states: '當日各國',
    about: '列出本紀與列傳中留名的守臣；史書沒有說何時到任的，記下已知在任的日期。平時的州守大多不見於史書。',
  },
});
