import { describe, expect, it } from 'vitest';
import { commanderLabels } from '../../../src/style/labels/commander-labels.ts';
import { textOf } from '../../../src/style/labels/label.ts';
import { keepTraditional } from '../../../src/time/traditional.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { requestAt } from '../real-labels.ts';
import { atlas, everyDay } from '../../atlas-of-geo.ts';

const { settings } = requestAt(6);
const styles = (atlas.config.styles ?? []).map(({ name_zh, first, last }) => ({
  name: keepTraditional(name_zh),
  start: first === undefined ? -Infinity : parseDay(first),
  end: last === undefined ? Infinity : parseDay(last) + 1,
}));

describe('the name beside the head of a column', () => {
  it('is the style of the day, on every day, of everyone who has several', () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const day of everyDay)
      for (const label of commanderLabels(atlas.config, atlas.sceneAt(day), settings)) {
        const style = styles.find(({ name }) => textOf(label.lines).includes(name));
        if (style) seen.add(style.name);
        if (style && (day < style.start || day >= style.end)) wrong.push(`${style.name} on ${day}`);
      }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(styles.map(({ name }) => name).sort());
  });
});
