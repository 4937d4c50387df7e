import { describe, expect, it } from 'vitest';
import { linkedEvents } from '../../../src/atlas/downloads/linked-events.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record } from '../../atlas-of-geo.ts';

type Node = Record<string, unknown>;
const file = JSON.parse(JSON.stringify(linkedEvents(atlas))) as { '@context': Node; '@graph': Node[] } & Node;
const context = file['@context'];
const graph = file['@graph'];
const nodes = new Map(graph.map((node) => [node['@id'] as string, node]));
const events = graph.filter((node) => (node['@type'] as string[]).includes('schema:Event'));

describe('events as linked data', () => {
  it('are all there, each once, beside their places and persons', () => {
    expect(events).toHaveLength(record.events.length);
    expect(nodes.size).toBe(graph.length);
  });

  it('mean something by every key and prefix that they use', () => {
    const keys = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      if (value === null || typeof value !== 'object') return;
      for (const [key, item] of Object.entries(value)) {
        keys.add(key);
        if (key === '@type') for (const type of [item].flat()) keys.add(String(type).split(':')[0] ?? '');
        walk(item);
      }
    };
    const { '@context': _context, ...body } = file;
    walk(body);
    const unknown = [...keys].filter((key) => !key.startsWith('@') && !(key in context));
    // the citation of the whole is a member of every download
    expect(unknown).toEqual([]);
    for (const term of Object.values(context)) {
      const iri = typeof term === 'string' ? term : ((term as Node)['@id'] as string);
      const [prefix = ''] = iri.split(':');
      expect(prefix === 'https' || prefix === 'http' || prefix in context, iri).toBe(true);
    }
  });

  it('point to nothing that is not there', () => {
    for (const event of events)
      for (const id of [...(event['at'] as string[]), ...(event['of'] as string[])])
        expect(nodes.has(id), id).toBe(true);
  });

  it('have the days of the record, in the Gregorian calendar', () => {
    const fall = nodes.get([...nodes.keys()].find((id) => id.endsWith(':event:kaifeng-falls')) ?? '');
    expect(fall).toMatchObject({ start: '1127-01-16', end: '1127-01-16' });
    for (const [i, { when }] of record.events.entries()) {
      const written = when.timespans[0]?.start?.in;
      if (written?.length === 10)
        expect(parseDay(events[i]?.['start'] as string, 'gregorian'), record.events[i]?.id).toBe(
          parseDay(written),
        );
    }
  });

  it('are in both languages', () => {
    for (const { name } of events)
      expect((name as Node[]).map((text) => text['@language'])).toEqual(['en', 'zh-Hant']);
  });
});
