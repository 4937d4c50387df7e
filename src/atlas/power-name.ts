/** A name in English and in traditional Chinese. */
export interface PowerName {
  readonly en: string;
  readonly zh: string;
}

const NAMES: Readonly<Record<string, PowerName>> = {
  song: { en: 'Song', zh: '宋' },
  jin: { en: 'Jin', zh: '金' },
  liao: { en: 'Liao', zh: '遼' },
  xia: { en: 'Xia', zh: '西夏' },
  'zhang-jue': { en: 'Zhang Jue', zh: '張覺' },
  chu: { en: 'Chu', zh: '楚' },
  goryeo: { en: 'Goryeo', zh: '高麗' },
  changsheng: { en: 'Ever-Victorious Army', zh: '常勝軍' },
  contested: { en: 'contested', zh: '爭奪中' },
  none: { en: 'nobody', zh: '無所屬' },
};
const ORDER = Object.keys(NAMES);

/** The name of a power by its id; an id without a name stands for itself. */
export function powerName(id: string): PowerName {
  return NAMES[id] ?? { en: id, zh: id };
}

/** Compares two powers by the order in which the atlas lists them: Song, Jin, Liao, Xia, then the lesser ones. */
export function comparePowers(a: string, b: string): number {
  const rank = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}
