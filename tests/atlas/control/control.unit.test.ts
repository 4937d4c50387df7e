import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPrefecture } from '../../../src/atlas/control/control.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, record } from '../../atlas-of-geo.ts';

interface ResearchUnit {
  readonly unit: string;
  readonly history: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly holder: string;
    readonly certainty: string;
    readonly allegiance?: string;
  }[];
  readonly besieged: readonly { readonly from: string; readonly to: string | null; readonly by: string }[];
}

/** What the research found, frozen: of each prefecture `from to holder certainty allegiance` and `from to besieger`. */
const found = JSON.parse(readFileSync('tests/fixtures/control/holders.json', 'utf8')) as Record<
  string,
  { readonly held: readonly string[]; readonly besieged?: readonly string[] }
>;
const until = (day: string) => (day === '…' ? null : day);
const research: readonly ResearchUnit[] = Object.entries(found).map(([unit, { held, besieged = [] }]) => ({
  unit,
  history: held.map((line) => {
    const [from = '', to = '', holder = '', certainty = '', allegiance] = line.split(' ');
    return { from, to: until(to), holder, certainty, ...(allegiance && { allegiance }) };
  }),
  besieged: besieged.map((line) => {
    const [from = '', to = '', by = ''] = line.split(' ');
    return { from, to: until(to), by };
  }),
}));

/** Dates written alike compare as text. */
const holds = (day: string, { from, to }: { from: string; to: string | null }) =>
  from <= day && (to === null || day < to);

describe('who held the prefectures', () => {
  it('is known for each of the 245 on each of the 1,826 days, once', () => {
    expect(record.prefectures).toHaveLength(245);
    expect(everyDay).toHaveLength(1826);
    const ids = record.prefectures.map(({ id }) => id);
    const wrong = everyDay.filter((day) => {
      const { control } = atlas.sceneAt(day);
      return control.length !== 245 || control.some(({ prefecture }, i) => prefecture !== ids[i]);
    });
    expect(wrong).toEqual([]);
  });

  it('agrees with a day-by-day reading of the research, on every day', () => {
    expect(research).toHaveLength(202);
    const wrong: string[] = [];
    for (const day of everyDay) {
      const date = writeDay(day);
      const { control, besieged } = atlas.sceneAt(day);
      const spans = new Map(control.map((span) => [span.prefecture, span]));
      for (const { unit, history, besieged: sieges } of research) {
        const [told, ...more] = history.filter((span) => holds(date, span));
        const span = spans.get(unit);
        const same =
          more.length === 0 &&
          span?.holder === told?.holder &&
          (span?.allegiance ?? undefined) === told?.allegiance &&
          span?.certainty === told?.certainty;
        const by = besieged.find(({ prefecture }) => prefecture === unit)?.by;
        if (!same || by !== sieges.find((siege) => holds(date, siege))?.by) wrong.push(`${unit} on ${date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('changes on the days of the spans and on no other', () => {
    for (const { id, control } of atlas.prefectures) {
      control.forEach((span, i) => {
        const before = control[i - 1];
        expect(before?.end ?? parseDay('1123-01-01'), id).toBe(span.start);
      });
      expect(control.at(-1)?.end, id).toBe(Infinity);
    }
  });

  it('never has a prefecture besieged by its own holder', () => {
    for (const day of everyDay) {
      const { control, besieged } = atlas.sceneAt(day);
      const holders = new Map(control.map(({ prefecture, holder }) => [prefecture, holder]));
      const odd = besieged.filter(({ prefecture, by }) => holders.get(prefecture) === by);
      expect(odd.map(({ prefecture }) => `${prefecture} on ${writeDay(day)}`)).toEqual([]);
    }
  });

  it('is refused with the name of the prefecture where spans leave a gap or overlap', () => {
    const yanjing = record.prefectures.find(({ id }) => id === 'yanjing');
    if (!yanjing) throw new Error('no Yanjing');
    const { control } = yanjing.properties;
    const broken = (kept: typeof control) => ({
      ...yanjing,
      properties: { ...yanjing.properties, control: kept },
    });
    expect(() => readPrefecture(broken(control.filter((_, i) => i !== 1)))).toThrow('control[1] of yanjing');
    expect(() => readPrefecture(broken([...control.slice(0, 2), ...control.slice(1)]))).toThrow('yanjing');
  });
});
