import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkedEvents } from '../../src/atlas/downloads/linked-events.ts';
import { authorityLinks } from '../../src/atlas/people/authority-links.ts';
import { writtenById, type PersonsFile } from '../../src/atlas/people/persons.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { checkGeo } from '../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../src/tools/geo-check/defect.ts';
import { atlas } from '../atlas-of-geo.ts';
import { copyGeo } from '../tools/geo-check/geo-copy.ts';

interface Seen {
  readonly id: string;
  readonly cbdb: number;
  /** Where it was seen: a record, a table of kin, a biography, a table of names, or as whose kin. */
  readonly by: readonly string[];
  /** The names that the database gives, as far as they could be read. */
  readonly names: readonly string[];
}
const { rows } = JSON.parse(readFileSync('tests/truth/cbdb-persons.json', 'utf8')) as { rows: Seen[] };
const file = JSON.parse(readFileSync('geo/persons.json', 'utf8')) as PersonsFile;
const persons = new Map(file.persons.map((person) => [person.id, person]));

describe('persons who are matched with the China Biographical Database', () => {
  it('are those of whom it was seen', () => {
    const matched = file.persons.flatMap(({ id, cbdb_id }) => (cbdb_id === undefined ? [] : [[id, cbdb_id]]));
    expect(matched).toEqual(rows.map(({ id, cbdb }) => [id, cbdb]));
    expect(matched.length).toBeGreaterThanOrEqual(60);
  });

  it('bear a name that it gives', () => {
    for (const { id, names } of rows) {
      const person = persons.get(id);
      const ours = [person?.name_zh, ...(person?.names ?? []).map(({ name_zh }) => name_zh)].flatMap((name) =>
        name ? [keepTraditional(name)] : [],
      );
      const same = ours.some((one) => names.some((other) => one.includes(other) || other.includes(one)));
      expect(same, `${id}: ${ours.join()} / ${names.join()}`).toBe(true);
    }
  });

  it('agree with it in more than one thing', () => {
    for (const { id, by, names } of rows)
      expect(by.length + names.length, id).toBeGreaterThan(2 - +by.includes('biography'));
  });

  it('are linked to it by the events as linked data', () => {
    const graph = linkedEvents(atlas, writtenById(file))['@graph'];
    const links = graph.flatMap((node) => {
      const isPerson = [node['@type']].flat().includes('schema:Person');
      return isPerson ? ((node['sameAs'] ?? []) as readonly string[]) : [];
    });
    expect(links.length).toBeGreaterThan(50);
    expect(new Set(links).size).toBe(links.length);
    const known = file.persons.flatMap((person) => authorityLinks(person));
    expect(known).toEqual(expect.arrayContaining(links));
  });

  it('share no id: that is told', () => {
    const copy = copyGeo();
    try {
      copy.edit('persons.json', (json) => {
        const yueFei = json.persons.find(({ id }: { id: string }) => id === 'yue-fei');
        Object.assign(yueFei, { cbdb_id: 8078 });
      });
      const told = checkGeo(copy.folder).defects.map(writeDefect);
      expect(told.join('\n')).toMatch(/yue-fei.*cbdb_id.*8078 is the record of li-gang already/);
      expect(told).toHaveLength(1);
    } finally {
      copy.remove();
    }
  });
});
