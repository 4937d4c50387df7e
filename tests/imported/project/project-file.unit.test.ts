import { describe, expect, it } from 'vitest';
import { ALL_RECORDS } from '../../../src/imported/table/table-query.ts';
import { NOTHING_CHOSEN } from '../../../src/imported/imported-file.ts';
import { packProject, unpackProject } from '../../../src/imported/project/pack-project.ts';
import {
  isProject,
  readProject,
  writeProject,
  type Project,
} from '../../../src/imported/project/project-file.ts';
import { AS_THE_FILE } from '../../../src/imported/styles/layer-style.ts';

const file = (name: string, bytes: Uint8Array) => ({
  name,
  bytes,
  options: {
    ...NOTHING_CHOSEN,
    calendar: 'gregorian' as const,
    order: 'day-first' as const,
    columns: { lon: 'x', lat: 'y', wkt: null, start: 'a', end: 'b', name: null },
    edits: { changed: new Map([[3, { cells: { a: 'b' } }]]), added: [{ position: [1, 2] as const }] },
  },
  style: { ...AS_THE_FILE, by: 'side', colours: 'each' as const, hidden: ['Jin'], groupColours: [['Jin', '#123abc']] as const }, // prettier-ignore
  query: { ...ALL_RECORDS, column: 'troops', comparison: 'least' as const, value: '700' },
  visible: false,
});
const PROJECT: Project = {
  link: '#v=1&date=1126-01-31&map=6.00/36.000/114.500',
  lecture: '{"title":"Two winters","steps":[]}',
  files: [
    file('towns.csv', new TextEncoder().encode('\uFEFFname,x\n靖康,1\n')),
    file(
      'gbk.zip',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    ),
    { ...file('plain.csv', new Uint8Array()), options: NOTHING_CHOSEN, query: ALL_RECORDS, visible: true },
  ],
};

describe('a project', () => {
  it('comes back from its file as it was, byte for byte', () => {
    const text = writeProject(PROJECT);
    expect(isProject(text.slice(0, 60))).toBe(true);
    expect(readProject(text)).toEqual({ project: PROJECT, lost: 0 });
    expect(writeProject(PROJECT)).toBe(text);
  });

  it('comes back from an address, its files alone', () => {
    const packed = packProject(PROJECT);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(unpackProject(packed)?.project).toEqual({ ...PROJECT, link: '', lecture: null });
  });

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"fragile-peace-project":2,"files":[]}',
    '{"type":"FeatureCollection"}',
    '{"fragile-peace-project":1',
  ])('is not read out of %j', (text) => {
    expect(readProject(text)).toBeNull();
  });

  it.each(['', 'a b', '%%%', 'AAAA', packProject(PROJECT).slice(0, -9), '../../x'])(
    'is not unpacked from %j',
    (packed) => {
      expect(unpackProject(packed)).toBeNull();
    },
  );

  it('tells of files that it has lost, and takes no address but one of the atlas', () => {
    const odd = JSON.stringify({
      'fragile-peace-project': 1,
      link: 'https://example.org/#v=1',
      files: [{ name: 'a', text: 'x' }, { name: 'b' }, 5, { base64: '*' }],
    });
    const read = readProject(odd);
    expect(read?.lost).toBe(3);
    expect(read?.project.link).toBe('');
    expect(read?.project.files[0]).toMatchObject({ name: 'a', options: NOTHING_CHOSEN, style: AS_THE_FILE });
  });

  it('that would unpack to more than memory holds is not unpacked', () => {
    const bomb = packProject({
      files: [{ ...file('a', new Uint8Array(6_000_000).fill(65)), options: NOTHING_CHOSEN }],
    });
    expect(bomb.length).toBeLessThan(30_000);
    expect(unpackProject(bomb)).toBeNull();
  });
});
