import type { LonLat } from '../../atlas/great-circle.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { isCurved, textOf, type CurveLabel, type LabelCandidate, type PointLabel } from '../label.ts';
import type { StandingText } from './anchored-text.ts';
import { createBoxGrid, grown, type Box, type BoxGrid } from './box-grid.ts';
import type { ScreenPoint } from './curved-text.ts';
import { curveOffers, offersAsBefore, pointOffers, type Offer, type OfferGround, type Offers } from './label-offers.ts';
import { signsOnScreen } from './placed-signs.ts';
import type { Measure } from './text-block.ts';

/** What the placer is asked. Lengths in CSS px. */
export interface PlacingRequest {
  readonly candidates: readonly LabelCandidate[];
  readonly project: (at: LonLat) => ScreenPoint;
  /** Where a candidate's point is, if the map knows better than its coordinates (the drawn head of a column). */
  readonly locate?: (key: string) => ScreenPoint | null;
  readonly width: number;
  readonly height: number;
  /** Where no label may stand: panels, heads and their bodies. */
  readonly obstacles: readonly Box[];
  /** Where labels other than the owner's stand only for want of better: the rest of a column's road. */
  readonly bodies?: readonly { readonly owner: string; readonly boxes: readonly Box[] }[];
  readonly measure: Measure;
  readonly previous: Placement | null;
  readonly day: JulianDay;
  /** Whether the camera moved since the previous placement. */
  readonly moved: boolean;
}

/** A label that found its place: letters, boxes, and the point of its sign. */
export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly option: string;
  readonly text: string;
  readonly runs: StandingText['runs'];
  readonly boxes: readonly Box[];
  /** Where the sign stands; `null` where there is none, or it went with its label. */
  readonly sign: ScreenPoint | null;
}

interface Memory {
  /** The text placed, and the whole text it was, or might have been, short for. */
  readonly text: string;
  readonly whole: string;
  /** The option taken, or the day on which the label had to give way. */
  readonly option?: string;
  readonly hiddenSince?: JulianDay;
}

/** A whole frame's labels, with what the next frame must know. */
export interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly memory: ReadonlyMap<string, Memory>;
  readonly day: JulianDay;
  /** What curves offer under this camera. */
  readonly curves: ReadonlyMap<CurveLabel, Offers | null>;
}

const PAD = 2;
const SIGN_PAD = 1;
const EDGE = 2;
/** A label that gave way stays away this many days, so that it does not blink. */
const REST_DAYS = 3;
const LEAP_DAYS = 2;
const FORGET_DAYS = 40;

function middleOf(boxes: readonly Box[]): ScreenPoint {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Whether a sign gives way to a label that covers it: not those of rings, capitals and events. */
function isCoverable(candidate: LabelCandidate): boolean {
  return !isCurved(candidate) && !candidate.signFirm && candidate.subject !== 'events';
}

/**
 * Finds a place for every label there is room for: the most important first, each at the best of its options that is
 * free. A label keeps the option it had in the previous placement; where that is taken, one that belongs to the day's
 * moving columns takes another, and any other rests for three days. A newcomer avoids, if it can, the ground of those
 * that were there before. The same request always gives the same placement.
 */
export function placeLabelsOnScreen(request: PlacingRequest): Placement {
  const { project, locate, width, height, day } = request;
  const apart = request.previous ? Math.abs(day - request.previous.day) : Infinity;
  const remembered = apart > FORGET_DAYS ? undefined : request.previous?.memory;
  const free = request.moved || apart > LEAP_DAYS;
  const candidates = request.candidates.toSorted(
    (a, b) => a.priority - b.priority || (a.key < b.key ? -1 : 1),
  );
  const signs = signsOnScreen(candidates, (label) => locate?.(label.key) ?? project(label.at), width, height);
  const labels = createBoxGrid();
  const obstacles = createBoxGrid();
  const kept = createBoxGrid();
  const roads = createBoxGrid();
  request.obstacles.forEach((box, i) => obstacles.add(box, String(i)));
  for (const { owner, boxes } of request.bodies ?? []) for (const box of boxes) roads.add(box, owner);
  const groups = new Map<string, ScreenPoint[]>();

  const offersOf = new Map<string, Offers>();
  const curves = new Map<CurveLabel, Offers | null>();
  const lasting = new Map<string, readonly Offer[]>();
  const lastCurves = request.moved ? undefined : request.previous?.curves;
  for (const candidate of candidates) {
    if (candidate.lines.length === 0 || signs.crowdedOut.has(candidate.key)) continue;
    const at = signs.points.get(candidate.key);
    let offers: Offers | null = null;
    if (isCurved(candidate)) {
      const known = lastCurves?.get(candidate);
      offers = known === undefined ? curveOffers(candidate, request) : known;
      curves.set(candidate, offers);
    } else if (at) {
      offers = pointOffers(candidate, at, request);
    }
    if (!offers) continue;
    offersOf.set(candidate.key, offers);
    const memory = remembered?.get(candidate.key);
    if (memory?.option === undefined) continue;
    const lastOffers = offersAsBefore(
      offers,
      memory.option,
      memory.whole === textOf(candidate.lines) ? memory.text : null,
    );
    lasting.set(candidate.key, lastOffers);
    for (const box of lastOffers[0]?.set()?.boxes ?? []) kept.add(box, candidate.key);
  }

  function isFree(candidate: LabelCandidate, { boxes }: StandingText): boolean {
    for (const box of boxes) {
      if (box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE)
        return false;
      if (labels.owner(grown(box, PAD)) !== null || obstacles.owner(box) !== null) return false;
      if (signs.firm.owner(grown(box, SIGN_PAD), candidate.key) !== null) return false;
    }
    if (candidate.group === undefined || candidate.spacing === undefined) return true;
    const { x, y } = middleOf(boxes);
    const spacing = candidate.spacing;
    return !(groups.get(candidate.group) ?? []).some(
      (other) => Math.hypot(other.x - x, other.y - y) < spacing,
    );
  }

  /** How much a text disturbs: events most, then signs, then labels that were there before, then roads. */
  function disturbance({ key }: LabelCandidate, { boxes }: StandingText): number {
    const met = (grid: BoxGrid, pad: number) =>
      Number(boxes.some((box) => grid.owner(grown(box, pad), key) !== null));
    return 8 * met(signs.events, 0) + 4 * met(signs.soft, SIGN_PAD) + 2 * met(kept, PAD) + met(roads, 0);
  }

  function search(candidate: LabelCandidate, offers: Offers): { offer: Offer; text: StandingText } | null {
    let best: { offer: Offer; text: StandingText } | null = null;
    let least = Infinity;
    for (const offer of offers.all()) {
      if (best && offer.text !== best.offer.text) break;
      const text = offer.set();
      if (!text || !isFree(candidate, text)) continue;
      const disturbed = disturbance(candidate, text);
      if (disturbed >= least) continue;
      best = { offer, text };
      least = disturbed;
      if (least === 0) break;
    }
    return best;
  }

  function firstFree(
    candidate: LabelCandidate,
    offers: readonly Offer[],
  ): { offer: Offer; text: StandingText } | null {
    for (const offer of offers) {
      const text = offer.set();
      if (text && isFree(candidate, text)) return { offer, text };
    }
    return null;
  }

  const placed: PlacedLabel[] = [];
  const memory = new Map<string, Memory>();
  for (const candidate of candidates) {
    const { key } = candidate;
    if (signs.crowdedOut.has(key)) continue;
    const point = signs.points.get(key) ?? null;
    const sign = !isCurved(candidate) && candidate.sign ? point : null;
    const ground = signs.boxes.get(key);
    const covered = ground !== undefined && isCoverable(candidate) && labels.owner(ground, key) !== null;
    const offers = covered ? undefined : offersOf.get(key);
    let found: { offer: Offer; text: StandingText } | null = null;
    if (offers) {
      const before = remembered?.get(key);
      const whole = textOf(candidate.lines);
      const steady = !free && (isCurved(candidate) || !candidate.moving);
      const hiddenSince = before?.hiddenSince;
      const rested = hiddenSince !== undefined && Math.abs(day - hiddenSince) >= REST_DAYS;
      const unchanged = before?.option !== undefined && before.whole === whole;
      found = firstFree(candidate, lasting.get(key) ?? []);
      if (!found && !(steady && (unchanged || (hiddenSince !== undefined && !rested))))
        found = search(candidate, offers);
      if (!found && before) memory.set(key, { text: before.text, whole, hiddenSince: hiddenSince ?? day });
    }
    if (found) {
      memory.set(key, { text: found.offer.text, whole: textOf(candidate.lines), option: found.offer.id });
      for (const box of found.text.boxes) labels.add(box, key);
      if (candidate.group !== undefined)
        groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), middleOf(found.text.boxes)]);
    } else if (isCurved(candidate) || !sign || covered || !candidate.signAlone) {
      if (covered)
        memory.set(key, {
          text: '',
          whole: textOf(candidate.lines),
          hiddenSince: remembered?.get(key)?.hiddenSince ?? day,
        });
      continue;
    }
    placed.push({
      candidate,
      option: found?.offer.id ?? '',
      text: found?.offer.text ?? '',
      runs: found?.text.runs ?? [],
      boxes: found?.text.boxes ?? [],
      sign,
    });
  }
  return { labels: placed, memory, day, curves };
}
