import { powerOf, type AtlasConfig } from './atlas-config.ts';
import { traditional, type Traditional } from '../time/traditional.ts';

/** A name in English and in traditional Chinese. */
export interface PowerName {
  readonly en: string;
  readonly zh: Traditional;
}

const NOBODY: Readonly<Record<string, PowerName>> = {
  contested: { en: 'contested', zh: traditional('爭奪中') },
  none: { en: 'nobody', zh: traditional('無所屬') },
};

/** The name of a power by its id; an id without a name stands for itself. */
export function powerName(config: AtlasConfig, id: string): PowerName {
  const power = powerOf(config, id);
  return power ? { en: power.name_en, zh: power.name_zh } : (NOBODY[id] ?? { en: id, zh: traditional(id) });
}

/** Compares two powers by the order in which an atlas lists them; contested land and nobody’s come last. */
export function comparePowers({ powers }: AtlasConfig, a: string, b: string): number {
  const order = [...powers.map(({ id }) => id), ...Object.keys(NOBODY)];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
}
