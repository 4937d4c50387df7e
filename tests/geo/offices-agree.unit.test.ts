import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTimespan, type WrittenTimespan } from '../../src/time/timespan.ts';

interface Told {
  readonly when: { readonly timespans: readonly WrittenTimespan[] };
}
interface Office extends Told {
  readonly id: string;
  readonly name_zh: string;
  readonly office_zh: string;
}
interface Person {
  readonly id: string;
  readonly name_zh: string;
  readonly died?: WrittenTimespan['start'];
  readonly roles?: readonly (Told & { readonly text_zh: string })[];
}
const offices = (JSON.parse(readFileSync('geo/offices.json', 'utf8')) as { offices: Office[] }).offices;
const persons = (JSON.parse(readFileSync('geo/persons.json', 'utf8')) as { persons: Person[] }).persons;

/** The days on which something may have been so, from the first possible to the last. */
const possible = ({ when }: Told) => {
  const spans = when.timespans.map((span) => parseTimespan(span).possible);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
};
/** Every office of a place with the person of the same name who has an entry of their own. */
const held = offices.flatMap((office) => {
  const person = persons.find(({ name_zh }) => name_zh === office.name_zh);
  return person ? [{ office, person }] : [];
});

describe('the offices of places and the lives of those who held them', () => {
  it('are many enough to be compared', () => expect(held.length).toBeGreaterThan(50));

  it('end by the death of the holder', () => {
    for (const { office, person } of held) {
      if (!person.died) continue;
      const death = parseTimespan({ end: person.died }).possible.end;
      const { end } = possible(office);
      expect(Number.isFinite(death) ? end <= death : true, `${office.id} outlives ${person.id}`).toBe(true);
    }
  });

  it('have the days that the card of the person has for the same title', () => {
    for (const { office, person } of held)
      for (const role of person.roles ?? []) {
        if (!office.office_zh.includes(role.text_zh) && !role.text_zh.includes(office.office_zh)) continue;
        const [of, on] = [possible(office), possible(role)];
        const name = `${office.id}, ${person.id}: ${role.text_zh}`;
        expect(of.start < on.end && on.start < of.end, name).toBe(true);
        expect(
          Number.isFinite(on.end) || !Number.isFinite(of.end),
          `${name}: without an end on the card`,
        ).toBe(true);
      }
  });
});
