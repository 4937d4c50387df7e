import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sceneJson } from '../../../src/atlas/scene/scene-json.ts';
import { sceneText } from '../../../src/atlas/scene/scene-text.ts';
import { readSimplifier } from '../../../src/tools/commands/read-geo.ts';
import { atlas, jsonOn, sceneOn } from '../../atlas-of-geo.ts';
import { ONLY_LONG, sampled } from '../../sampled.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command as `npm run -s scene -- …` does. */
function scene(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/commands/scene.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run scene', () => {
  it('tells the day as JSON, the same as the map draws from', () => {
    const { status, stdout, stderr } = scene('1126-01-31', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(jsonOn('1126-01-31'));
  });

  it.skipIf(ONLY_LONG)('tells it in English unless asked otherwise', () => {
    const { status, stdout } = scene('1126-01-31');
    expect(status).toBe(0);
    expect(stdout).toBe(`${sceneText(atlas, sceneOn('1126-01-31'), 'en')}\n`);
  });

  it.skipIf(ONLY_LONG)('tells it in traditional Chinese', () => {
    const { status, stdout } = scene('--lang', 'zh-Hant', '1126-01-31');
    expect([status, stdout]).toEqual([0, `${sceneText(atlas, sceneOn('1126-01-31'), 'zh-Hant')}\n`]);
    expect(stdout).toContain('靖康元年正月七日癸酉');
  });

  it('tells it in simplified Chinese', () => {
    const { status, stdout } = scene('1127-01-09', '--lang=zh-Hans');
    expect([status, stdout]).toEqual([
      0,
      `${readSimplifier()(sceneText(atlas, sceneOn('1127-01-09'), 'zh-Hant'))}\n`,
    ]);
    expect(stdout).toContain('靖康元年闰十一月二十五日丙辰');
    expect(stdout).not.toMatch(/[閏軍圍張趙遼開與]/);
  });

  it.skipIf(ONLY_LONG)('takes an hour of the day', () => {
    const { status, stdout } = scene('1126-01-30T18.5', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(sceneJson(atlas, sceneOn('1126-01-30', 18.5), 'en'));
  });

  it.each(
    sampled(
      ['靖康元年正月初七', 'Jingkang 1/1/7', '31 January 1126', '1126/1/31', '#v=1&date=1126-01-31'],
      2,
    ),
  )('takes %s, as the field and the links of the page', (date) => {
    const { status, stdout, stderr } = scene(date, '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(jsonOn('1126-01-31'));
  });

  it.each(
    sampled(
      [
        [['1122-12-31'], '“1122-12-31”'],
        [['1128-01-01', '--json'], '“1128-01-01”'],
        [['1126-02-30'], '28 days'],
        [['1126-02'], '“1126-02”'],
        [['31 January'], '“31 January”'],
        [['丙辰'], '1123-01-30, or 1123-03-31'],
        [['the fall of Kaifeng'], '“the fall of Kaifeng”'],
        [['1126-01-31T24'], 'hour 24'],
        [['1126-01-31Tnoon'], '“1126-01-31Tnoon”'],
        [['1126-01-31', '1126-02-01'], 'one day at a time'],
        [['1126-01-31', '--lang', 'fr'], 'en, zh-Hant, zh-Hans'],
        [['1126-01-31', '--lang'], '--lang'],
        [['1126-01-31', '--colour'], '--colour'],
        [[], 'which day'],
      ] as const,
      4,
    ),
  )('%j: exit code 2 and one line that says what is wrong and which days exist', (args, wrong) => {
    const { status, stdout, stderr } = scene(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(wrong);
    expect(stderr).toContain('1123-01-01 to 1127-12-31');
  });
});
