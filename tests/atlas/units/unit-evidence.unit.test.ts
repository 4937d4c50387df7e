import { describe, expect, it } from 'vitest';
import { unitEvidence } from '../../../src/atlas/units/unit-evidence.ts';
import { atlas, record } from '../../atlas-of-geo.ts';

const units = unitEvidence(atlas, record.arcs);
const unit = (id: string) => units.find(({ prefecture }) => prefecture.id === id);

describe('how the map knows its units', () => {
  it('is told of each, in their order', () => {
    expect(units.map(({ prefecture }) => prefecture.id)).toEqual(atlas.prefectures.map(({ id }) => id));
  });

  it('shares out the whole of each border', () => {
    for (const { border, prefecture } of units)
      expect(border.line + border.river + border.model + border.edge, prefecture.id).toBeCloseTo(1, 9);
  });

  it('knows treaty lines, walls and rivers from what is modelled', () => {
    expect(unit('xiongzhou')?.border.line).toBeGreaterThan(0.2);
    expect(unit('anbuk')?.border.line).toBeGreaterThan(0.2);
    expect(unit('hezhong')?.border.river).toBeGreaterThan(0.2);
    expect(unit('ningzhou')?.border).toMatchObject({ line: 0, model: 1 });
  });

  it('measures areas and the distance to the next seats', () => {
    expect(unit('xianzhou-xi')?.km2).toBeLessThan(10_000);
    expect(unit('xianzhou-xi')?.km2).toBeGreaterThan(2000);
    expect(unit('xianzhou-xi')?.spacingKm).toBeGreaterThan(40);
    expect(unit('xianzhou-xi')?.spacingKm).toBeLessThan(160);
  });
});
