import type { LonLat } from '../../geometry/great-circle.ts';
import { textOf, type CurveLabel, type PointLabel } from '../labels/label.ts';
import { pointOptions, setAt, type PointOption, type StandingText } from './anchored-text.ts';
import { curveOptions, screenLine, setAlong, type ScreenPoint } from './curved-text.ts';
import type { Measure } from './text-block.ts';

/** One way to set a label: set when asked. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  /** How far off it looks for room; a nearer one is taken before a quieter one. */
  readonly ring?: number;
  set(): StandingText | null;
}

/** What a label may take: one offer by its id, or all of them, best first. */
export interface Offers {
  find(id: string): Offer | undefined;
  all(): readonly Offer[];
}

/** What offers are made on: the camera, the screen in CSS px, and the widths of letters. */
export interface OfferGround {
  readonly project: (at: LonLat) => ScreenPoint;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** A value made when first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What a curve offers its label: places along it, or `null` where it is out of view. */
export function curveOffers(label: CurveLabel, ground: OfferGround): Offers | null {
  // what offers hold lives as long as they do: never the ground itself
  const { project, width, height, measure } = ground;
  const points = label.curve.map(project);
  if (points.every(({ x }) => x < 0) || points.every(({ x }) => x > width)) return null;
  if (points.every(({ y }) => y < 0) || points.every(({ y }) => y > height)) return null;
  const line = screenLine(points);
  const forms = [label.lines, ...(label.shorter ?? [])];
  const unsorted = forms.flatMap((lines, form) => {
    const [runs = []] = lines;
    const text = textOf(lines);
    return curveOptions(label.setting).map((option) => {
      const set = lazily(() => setAlong(line, runs, measure, label.setting, option));
      return { id: `${form}:${option.id}`, text, form, option, set };
    });
  });
  const effort = ({ form, option, set }: (typeof unsorted)[number]) =>
    (set()?.turn ?? 999) + 40 * Math.abs(option.share - 0.5) + (option.side < 0 ? 500 : 0) + 2000 * form;
  const all = lazily(() => {
    if (!label.setting.seeksStraight) return unsorted;
    return unsorted
      .map((offer) => ({ offer, cost: effort(offer) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ offer }) => offer);
  });
  return { find: (id) => unsorted.find((offer) => offer.id === id), all };
}

/** What a point offers its label: anchors about it, and about the points beside or behind it. */
export function pointOffers(label: PointLabel, at: ScreenPoint, ground: OfferGround): Offers {
  const { project, measure } = ground;
  const others = (label.elsewhere ?? []).map((point) => {
    const { x, y } = project(point);
    return { x: x - at.x, y: y - at.y };
  });
  const options = pointOptions(label, (label.trail ?? []).map(project), others);
  const offer = (option: PointOption): Offer => ({
    id: option.id,
    text: option.text,
    ring: option.ring,
    set: () => setAt(at, label.offset, option, measure),
  });
  return {
    find(id) {
      const option = options.find(id);
      return option && offer(option);
    },
    all: () => options.all().map(offer),
  };
}

/**
 * What stands as a label stood, at the anchor that `option` names: with the text it had, if given; else its whole text,
 * else a shorter one.
 */
export function offersAsBefore(offers: Offers, option: string, text: string | null): Offer[] {
  const rest = option.slice(option.indexOf(':'));
  const forms = [0, 1, 2, 3]
    .map((form) => offers.find(`${form}${rest}`))
    .filter((offer) => offer !== undefined);
  return text === null ? forms : forms.filter((offer) => offer.text === text);
}
