import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { checkGeo } from '../../src/tools/geo-check/check-geo.ts';
import { ONLY_LONG, sampled } from '../sampled.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const makers = Object.entries(scripts).filter(
  ([name, line]) => name.startsWith('geo:') && /geo\/make\//.test(line),
);
const folder = mkdtempSync(join(tmpdir(), 'geo-scripts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of an atlas; never rejects. */
async function ran(line: string, atlas: string, ...parameters: string[]): Promise<Ran> {
  const [tool, script = ''] = line.split(' ');
  const command = tool === 'tsx' ? [process.execPath, 'node_modules/tsx/dist/cli.mjs'] : [tool ?? ''];
  const [file = '', ...first] = command;
  try {
    const env = { ...process.env, ATLAS_GEO: atlas, PYTHON: '', NOTO_SERIF_CJK: folder };
    return { code: 0, ...(await promisify(execFile)(file, [...first, script, ...parameters], { env })) };
  } catch (error) {
    return error as Ran;
  }
}

const contents = (path: string) =>
  Object.fromEntries(
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(path, name), 'base64')]),
  );

describe('the scripts of geo/make', () => {
  it('are all commands of package.json', () => {
    const made = readdirSync('geo/make').filter(
      (name) => name.startsWith('make-') && name !== 'make-command.ts',
    );
    const called = makers.map(([, line]) => line.replace(/^.*geo\/make\//, ''));
    expect(called.sort()).toEqual(made.sort());
  });

  it.each(sampled(makers, 3))('%s says in one line what it lacks, and ends with 2', async (name, line) => {
    const { code, stdout, stderr } = await ran(line, join(folder, 'none'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
    expect(stderr).not.toMatch(/\.ts:\d+|Error:/);
  });

  it.each(
    sampled(
      makers.filter(([, line]) => /coast|sea|rivers|relief/.test(line)),
      2,
    ),
  )('%s names a file that cannot be read', async (name, line) => {
    const { code, stderr } = await ran(line, 'tests/fixtures/italy-69/geo', join(folder, 'nowhere.json'));
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
  });

  it.skipIf(ONLY_LONG)('make the ground of another atlas in its own folder and in no other', async () => {
    const atlas = join(folder, 'italy');
    cpSync('tests/fixtures/italy-69/geo', atlas, { recursive: true });
    const [first, before] = [contents('geo'), contents(atlas)];
    const rivers = join(folder, 'rivers.geojson');
    const heights = join(folder, 'heights.asc');
    const course = { type: 'LineString', coordinates: [[8, 45], [12, 45]] }; // prettier-ignore
    const river = { type: 'Feature', properties: { name: 'Po', scalerank: 4 }, geometry: course };
    writeFileSync(rivers, JSON.stringify({ type: 'FeatureCollection', features: [river] }));
    const rows = Array.from({ length: 21 }, (_, y) =>
      Array.from({ length: 30 }, (_, x) => 10 * x + y).join(' '),
    );
    writeFileSync(
      heights,
      `ncols 30\nnrows 21\nxllcorner 4\nyllcorner 38\ncellsize 0.5\n${rows.join('\n')}\n`,
    );
    const inputs: Record<string, string[]> = {
      'geo:coast': ['tests/fixtures/natural-earth/land-about-italy.json'],
      'geo:rivers': [rivers],
      'geo:relief': [heights, 'Relief: invented'],
      'geo:water-lining': [],
    };
    for (const [name, parameters] of Object.entries(inputs)) {
      const { code, stderr } = await ran(scripts[name] ?? '', atlas, ...parameters);
      expect([name, code, stderr]).toEqual([name, 0, '']);
    }
    expect(contents('geo')).toEqual(first);
    const after = contents(atlas);
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
      'context-rivers.geojson',
      'relief.json',
      'relief.webp',
      'water-lining.json',
      'water-lining.webp',
    ]);
    expect(JSON.parse(readFileSync(join(atlas, 'water-lining.json'), 'utf8'))).toMatchObject({
      west: 4.5,
      north: 48,
    });
    expect(JSON.parse(readFileSync(join(atlas, 'relief.json'), 'utf8'))).toMatchObject({
      west: 4.5,
      north: 48,
      source: 'Relief: invented',
    });
    expect(checkGeo(atlas).defects).toEqual([]);
  });
});
