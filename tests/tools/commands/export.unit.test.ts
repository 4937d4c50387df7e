import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { citation } from '../../../src/atlas/downloads/credit.ts';
import { sceneDownload } from '../../../src/atlas/downloads/downloads.ts';
import { exportAll } from '../../../src/tools/commands/export.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run export', () => {
  it('writes every download into a new folder, each with licence and citation, the JSON ones readable', () => {
    const lines: string[] = [];
    const paths = exportAll(join(folder, 'a/b'), (line) => lines.push(line));
    expect(lines).toHaveLength(paths.length);
    expect(new Set(paths.map((path) => basename(path))).size).toBe(paths.length);
    for (const path of paths) {
      const text = readFileSync(path, 'utf8');
      expect(text, path).toContain(citation(atlas.config));
      expect(text, path).toContain('CC-BY-4.0');
      if (path.endsWith('.geojson') || path.endsWith('.lpf.json'))
        expect(JSON.parse(text), path).toHaveProperty('features');
    }
  });

  it('writes a manifest by which a copy is known to be whole', () => {
    const read = (name: string) => readFileSync(join(folder, 'a/b', name));
    const { files, version, edition } = JSON.parse(read('manifest.json').toString()) as {
      files: { file: string; bytes: number; sha256: string }[];
      version: string;
      edition: string;
    };
    expect([version, edition.startsWith(version)]).toEqual([atlas.config.edition.version, true]);
    expect(files.map(({ file }) => file).sort()).toEqual(
      readdirSync(join(folder, 'a/b'))
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { file, bytes, sha256 } of files) {
      expect(read(file).length, file).toBe(bytes);
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sha256);
    }
    expect(JSON.parse(read('annals.json').toString())).toHaveProperty('entries');
    expect(JSON.parse(read('events.jsonld').toString())).toHaveProperty('@graph');
  });

  it('writes prefectures with their shapes', () => {
    const { features } = JSON.parse(readFileSync(join(folder, 'a/b/prefectures.geojson'), 'utf8')) as {
      features: { geometry: { type: string } | null }[];
    };
    expect(features.every(({ geometry }) => geometry !== null)).toBe(true);
  });
});

describe('the scene of a day', () => {
  it('stands under the names of the scene, after licence, version and citation', () => {
    const { file, text } = sceneDownload(atlas, parseDay('1126-01-31'));
    expect(file).toBe('scene-1126-01-31.json');
    const scene = JSON.parse(text()) as Record<string, unknown>;
    expect(Object.keys(scene).slice(0, 5)).toEqual([
      'license',
      'license_url',
      'version',
      'edition',
      'citation',
    ]);
    expect(scene.date).toMatchObject({ julian: '1126-01-31', hour: 12 });
    expect(scene).toHaveProperty('holders.taiyuan.besiegedBy', 'jin');
  });
});
