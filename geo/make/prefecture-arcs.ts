import type { ArcFeature } from '../../src/atlas/features.ts';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { allocate, NOBODY, type Seat } from './allocate.ts';
import { countiesOf, reachOf, type CellSettings } from './cell-settings.ts';
import { Course, planeKm } from './course.ts';
import { drawArcs } from './draw-arcs.ts';
import type { HeightGrid } from './height-grid.ts';
import { legalCourse, prolonged } from './legal-course.ts';
import { cellAt, offGrid } from './map-grid.ts';
import { cutAtMagnets } from './cut-at-magnets.ts';
import type { Magnet } from './magnets.ts';
import { heightAboveSurroundings } from './surroundings.ts';
import { tidyLabels } from './tidy-labels.ts';
import { traceArcs } from './trace-arcs.ts';
import { tollOf, travelCost, type LegalLine, type Waterway } from './travel-cost.ts';

/** What the cells are made from. */
export interface CellFacts {
  /** Each unit and where its seat stood. */
  readonly seats: readonly { readonly unit: string; readonly at: LonLat }[];
  readonly waterways: readonly Waterway[];
  /** The points of the legal lines as the record states them. */
  readonly lines: readonly { readonly id: string; readonly stated: readonly LonLat[] }[];
  readonly heights: HeightGrid;
  /** 1 for each cell of the height grid that was land, 0 for sea. */
  readonly land: Uint8Array;
  /** What the atlas says of its own cells. */
  readonly settings: CellSettings;
}

/** Least toll (see `tollOf`) of the rivers on which borders come to lie. */
const LEAST_DIVIDING_TOLL = 14;
/** Toll above which a seat must not lie on a waterway or line unawares. */
const HIGHEST_TOLL_OF_A_SEAT = 20;
/** How far drawn borders may lie from their course, in km: on legal lines, elsewhere, and at the edge of the map. */
const TOLERANCE_KM = { legal: 0.4, ordinary: 0.85, edge: 2.5 } as const;
/** Units that reach farther than this (cost in km) belong to the edge of the map. */
const EDGE_REACH = 500;
/** How near the mouth of a river must be to another river to be led on to it, in km. */
const MOUTH_KM = 8;
/** How near the end of a legal line must be to another line to be joined to it, in km. */
const JOINED_KM = 5;

/** The legal lines on the ground, each joined at its ends to those before it. */
function coursesOf({ lines, waterways, heights, settings }: CellFacts, above: Float32Array): LegalLine[] {
  const named = settings.boundary_river;
  const river = waterways.find((water) => water.id === named);
  if (named !== undefined && !river)
    throw new Error(`The boundary river ${named} is not among the waterways.`);
  const done: LegalLine[] = [];
  for (const { id, stated } of lines) {
    const junctionNear = (end: LonLat | undefined) =>
      end && done.map((line) => line.course.nearest(end)).find((foot) => foot.km <= JOINED_KM)?.point;
    const [start, end] = [junctionNear(stated[0]), junctionNear(stated.at(-1))];
    const points = [...(start ? [start] : stated.slice(0, 1)), ...stated.slice(1, -1), end ?? stated.at(-1)!];
    const course = new Course(legalCourse(points, river?.course ?? null, heights, above));
    done.push({ id, course, wall: prolonged(course, !start, !end) });
  }
  return done;
}

/** The waterways, with those that end just short of another led on to it: else cells creep through the gap. */
function withMouths(waterways: readonly Waterway[]): Waterway[] {
  return waterways.map((water) => {
    const mouth = water.course.at(water.course.length);
    const others = waterways.filter((other) => other !== water).map(({ course }) => course);
    const ends = others.flatMap((course) => [course.at(0), course.at(course.length)]);
    const feet = others.map((course) => course.nearest(mouth).point);
    const meeting = [...ends, ...feet].find((point) => planeKm(point, mouth) <= MOUTH_KM);
    return meeting ? { ...water, course: new Course([...water.course.points, meeting]) } : water;
  });
}

/**
 * The borders of the prefectures of an atlas, modelled: cells of least travel cost around the seats, divided by rivers
 * and legal lines, outlined as shared arcs. The same facts give the same arcs to the last digit.
 */
export function prefectureArcs(facts: CellFacts): ArcFeature[] {
  const { heights, land, settings } = facts;
  const waterways = withMouths(facts.waterways);
  const above = heightAboveSurroundings(heights);
  const lines = coursesOf(facts, above);
  const surface = travelCost(heights, above, land, waterways, lines, settings.tolls);
  const onBarrier = facts.seats.filter(
    ({ unit, at }) => !settings.starts?.[unit] && surface.toll[cellAt(heights, at)]! > HIGHEST_TOLL_OF_A_SEAT,
  );
  if (onBarrier.length) {
    const units = onBarrier.map(({ unit, at }) => `${unit} [${at.join(', ')}]`).join(', ');
    throw new Error(
      `These seats lie on a great river or a legal line: ${units}. “starts” in cells.json must say on which bank each cell begins, as { "${onBarrier[0]?.unit}": { "from": [[longitude, latitude]], "reason": "…" } }.`,
    );
  }
  const seats = facts.seats.map(({ unit, at }): Seat => {
    const [first, ...others] = settings.starts?.[unit]?.from ?? ([at] as const);
    return { unit, from: [first, ...others, ...countiesOf(settings, unit)], reach: reachOf(settings, unit) };
  });
  const labels = allocate(heights, surface, seats);
  const grid = tidyLabels(
    { columns: heights.columns, rows: heights.rows, labels },
    seats.map(({ from }) => cellAt(heights, from[0])),
    3,
  );
  const wide = heights.columns + 1;
  const pointAt = (corner: number) => offGrid(heights, corner % wide, Math.floor(corner / wide));
  const legal = lines.map(({ id, course }) => ({ on: id, course, toleranceKm: TOLERANCE_KM.legal }));
  const cracks = traceArcs(grid).flatMap((crack) => cutAtMagnets(crack, pointAt, legal));
  const rivers = waterways.filter(
    (water) => water.kind === 'river' && tollOf(water, settings.tolls) >= LEAST_DIVIDING_TOLL,
  );
  const magnets: Magnet[] = [
    ...legal,
    ...rivers.map(({ id, course }) => ({ on: `river:${id}`, course, toleranceKm: TOLERANCE_KM.ordinary })),
  ];
  const drawn = drawArcs(
    cracks.map(({ corners, left, right }) => ({
      line: corners.map(pointAt),
      toleranceKm: [left, right].every((unit) => (seats[unit]?.reach ?? Infinity) > EDGE_REACH)
        ? TOLERANCE_KM.edge
        : TOLERANCE_KM.ordinary,
      seats: (['left', 'right'] as const).flatMap((side) => {
        const seat = facts.seats[side === 'left' ? left : right];
        return seat ? [seat.at, ...countiesOf(settings, seat.unit)].map((at) => ({ at, side })) : [];
      }),
    })),
    magnets,
  );
  return drawn.map(({ line, on }, i) => ({
    type: 'Feature',
    id: `arc-${String(i + 1).padStart(3, '0')}`,
    properties: {
      left: seats[cracks[i]?.left ?? NOBODY]?.unit ?? null,
      right: seats[cracks[i]?.right ?? NOBODY]?.unit ?? null,
      on,
    },
    geometry: { type: 'LineString', coordinates: line.map((point) => [...point]) },
  }));
}
