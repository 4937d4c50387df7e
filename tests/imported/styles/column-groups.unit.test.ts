import { describe, expect, it } from 'vitest';
import { columnGroups } from '../../../src/imported/styles/column-groups.ts';
import { DISTINCT, NO_COLOURS, type ColoursKnown } from '../../../src/imported/styles/group-colours.ts';

const brief = (values: readonly unknown[], ramp = false) =>
  columnGroups(values, ramp).groups.map(({ kind, label, count }) => `${kind} ${label} ${count}`);

describe('a column', () => {
  it('of texts is parted by what they are, the commonest first; blanks are a group, and so is the rest', () => {
    expect(brief(['Jin', 'Song', 'Song', null, ''])).toEqual(['value Song 2', 'value Jin 1', 'blank  2']);
    const many = Array.from({ length: 30 }, (_, i) => `k${i % 20}`);
    const { groups, of } = columnGroups(many, false);
    expect(groups).toHaveLength(8);
    expect(groups.at(-1)?.kind).toBe('others');
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    expect(of).toHaveLength(30);
  });

  it('of each record says the group that counts it', () => {
    const values = ['b', 'a', '', 'a', 7, 'b', 'b'];
    const { groups, of } = columnGroups(values, false);
    groups.forEach(({ count }, i) => expect(of.filter((group) => group === i)).toHaveLength(count));
  });

  it('of numbers is parted by bounds within which they lie, from low to high', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i % 7 === 0 ? '' : i * i));
    const { groups, of, numeric } = columnGroups(values, true);
    expect(numeric).toBe(true);
    const ranges = groups.filter(({ kind }) => kind === 'range');
    expect(ranges).toHaveLength(5);
    let last = -Infinity;
    ranges.forEach((_, i) => {
      const own = values.filter((value, k) => of[k] === i && value !== '').map(Number);
      expect(Math.min(...own)).toBeGreaterThanOrEqual(last);
      last = Math.max(...own);
    });
    expect(new Set(groups.map(({ colour }) => colour)).size).toBe(groups.length);
  });

  it('of decimal commas, of “about” and of thousands apart is one of numbers; what is none is told', () => {
    const values = ['820,75', '90,5', '1250,5', '1.100,0', 'about 50', 'c. 300', '1200+', '７５', '10', '11', 'many', ''];
    const { groups, of, numeric, unread } = columnGroups(values, true);
    expect(numeric).toBe(true);
    expect(unread).toBe(1);
    expect(groups[0]?.label.startsWith('10 ')).toBe(true);
    expect(groups.findLast(({ kind }) => kind === 'range')?.label.endsWith(' 1250.5')).toBe(true);
    expect(groups[of[10] ?? 0]?.kind).toBe('blank');
  }); // prettier-ignore

  it('of numbers that are all one is a group, not a ramp', () => {
    expect(brief([3, 3, 3], true)).toEqual(['value 3 3']);
  });
});

describe('the colours of groups', () => {
  const coloursOf = (values: readonly unknown[], given: ColoursKnown = NO_COLOURS) =>
    new Map(columnGroups(values, false, given).groups.map(({ label, colour }) => [label, colour]));

  it('stay as they were when another group is added, whatever its rank', () => {
    const before = coloursOf(['a', 'a', 'b']);
    const after = coloursOf(['a', 'a', 'b', 'c', 'c', 'c'], { known: before, avoid: new Set() });
    for (const [label, colour] of before) expect(after.get(label)).toBe(colour);
    expect(new Set(after.values()).size).toBe(3);
  });

  it('are others than those on the map already, as far as there are others', () => {
    for (let groups = 1; groups <= DISTINCT.length; groups++)
      for (let taken = 0; taken <= DISTINCT.length; taken++) {
        const avoid = new Set<string>(DISTINCT.slice(0, taken));
        const values = Array.from({ length: groups }, (_, i) => `group ${i}`);
        const given = [...coloursOf(values, { known: new Map(), avoid }).values()];
        expect(new Set(given).size).toBe(groups);
        const shared = given.filter((colour) => avoid.has(colour)).length;
        expect(shared).toBe(Math.max(0, groups + taken - DISTINCT.length));
      }
  });
});
