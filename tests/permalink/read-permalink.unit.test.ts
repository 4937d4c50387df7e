import { describe, expect, it } from 'vitest';
import { LONGEST_PROJECT, packProject, unpackProject } from '../../src/imported/project/pack-project.ts';
import { NOTHING_CHOSEN } from '../../src/imported/imported-file.ts';
import { ALL_RECORDS } from '../../src/imported/table/table-query.ts';
import { AS_THE_FILE } from '../../src/imported/styles/layer-style.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { writeInstant } from '../../src/permalink/write-values.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const defaults = openingView(atlas.span.start);

describe('a link of which a part cannot be read because its reader could not be loaded', () => {
  const context = { ...contextOfAtlas(atlas, defaults), details: () => Promise.reject(new Error('offline')) };

  it('is read as far as it goes, and that is told', async () => {
    const { view, problems } = await readPermalink(
      '#date=1126-01-31&timeline=1126-01-01/1126-03-01',
      '',
      context,
    );
    expect(writeInstant(view.instant)).toBe('1126-01-31');
    expect(problems.map(({ reason }) => reason)).toContain('not-loaded');
  });

  it('tells nothing where nothing of it needed the rest', async () => {
    expect((await readPermalink('#date=1126-01-31', '', context)).problems).toEqual([]);
  });
});

describe('a link that carries the reader’s own files', () => {
  /** Rows that do not pack to nothing. */
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `Fort ${(i * 2_654_435_761) % 4_294_967_291},114.${i},35.${i},1126\n`,
    );
  const packed = (count: number) =>
    packProject({
      files: [
        {
          name: 'forts.csv',
          bytes: new TextEncoder().encode(`name,lon,lat,start\n${rows(count).join('')}`),
          options: NOTHING_CHOSEN,
          style: AS_THE_FILE,
          query: ALL_RECORDS,
          visible: true,
        },
      ],
    });

  it.each([3, 100, 800])('is read without a fault, with all %i of its records', async (count) => {
    const project = packed(count);
    expect(project.length).toBeGreaterThan(200);
    expect(project.length).toBeLessThanOrEqual(LONGEST_PROJECT);
    const { view, problems } = await readPermalink(
      `#v=1&date=1126-01-31&map=6.00/36.000/114.500&project=${project}`,
      '',
      contextOfAtlas(atlas, defaults),
    );
    expect(problems).toEqual([]);
    const carried = view.unknown.find(([key]) => key === 'project')?.[1] ?? '';
    const text = new TextDecoder().decode(unpackProject(carried)?.project.files[0]?.bytes);
    expect(text.trim().split('\n')).toHaveLength(count + 1);
  });

  it.each([
    ['a stop behind it', (text: string) => `${text}.`],
    ['a quote and an emphasis', (text: string) => `${text}_”`],
    ['lines of mail', (text: string) => text.replace(/(.{70})/g, '$1%0A')],
    ['nothing', (text: string) => text],
  ])('keeps them where the rest of it must be mended: %s', async (_, mangle) => {
    const project = packed(5);
    const { view } = await readPermalink(
      `#v=1&DATE=1126-01-31&project=${mangle(project)}`,
      '',
      contextOfAtlas(atlas, defaults),
    );
    expect(writeInstant(view.instant)).toBe('1126-01-31');
    expect(unpackProject(view.unknown.find(([key]) => key === 'project')?.[1] ?? '')).not.toBeNull();
  });
});
