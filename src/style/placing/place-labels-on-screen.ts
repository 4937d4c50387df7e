import type { JulianDay } from '../../time/julian-day.ts';
import { isCurved, textOf, type CurveLabel, type LabelCandidate } from '../labels/label.ts';
import type { StandingText } from './anchored-text.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { ScreenPoint } from './curved-text.ts';
import {
  curveOffers,
  offersAsBefore,
  pointOffers,
  type Offer,
  type OfferGround,
  type Offers,
} from './label-offers.ts';
import { createLabelGround, type ColumnGround, type LabelGround } from './label-ground.ts';
import { signsOnScreen, type SymbolsOnScreen } from './placed-symbols.ts';

/** What the placer is asked. Lengths in CSS px. */
export interface PlacingRequest extends OfferGround {
  readonly candidates: readonly LabelCandidate[];
  /** Where a candidate's point is, if the map knows better than its coordinates (the drawn head of a column). */
  readonly locate?: (key: string) => ScreenPoint | null;
  /** Boxes that no label may reach under. */
  readonly panels: readonly PixelBox[];
  readonly columns: readonly ColumnGround[];
  readonly previous: Placement | null;
  readonly day: JulianDay;
  /** Whether the camera moved since the previous placement. */
  readonly moved: boolean;
}

/** A label that found its place: letters, boxes, and the point of its symbol. */
export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly option: string;
  readonly text: string;
  readonly runs: StandingText['runs'];
  readonly boxes: readonly PixelBox[];
  /** Where the symbol stands; `null` where there is none, or it went with its label. */
  readonly symbol: ScreenPoint | null;
}

interface Memory {
  readonly candidate: LabelCandidate;
  /** The option taken and how the label stood, or the day on which it had to give way. */
  readonly option?: string;
  readonly text?: string;
  readonly at?: ScreenPoint | undefined;
  readonly standing?: StandingText;
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

/** A label that gave way stays away this many days, however it insists, so that it does not blink. */
export const REST_DAYS = 3;
const LEAP_DAYS = 2;
const FORGET_DAYS = 40;

interface Found {
  readonly offer: Offer;
  readonly text: StandingText;
}

/** Whether a symbol gives way to a label that covers it: not those of rings, capitals and events. */
function isCoverable(candidate: LabelCandidate): boolean {
  return !isCurved(candidate) && !candidate.symbolFirm && candidate.subject !== 'events';
}

/** The quietest of the offers that are free, shorter texts and places farther off only where no other is. */
function search(
  candidate: LabelCandidate,
  offers: readonly Offer[],
  ground: LabelGround,
  over: boolean,
): Found | null {
  let best: Found | null = null;
  let least = Infinity;
  for (const offer of offers) {
    if (best && (offer.text !== best.offer.text || offer.ring !== best.offer.ring)) break;
    const text = offer.set();
    if (!text || !ground.isFree(candidate, text, over)) continue;
    const disturbed = ground.disturbance(candidate, text);
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
  ground: LabelGround,
  over: boolean,
): Found | null {
  for (const offer of offers) {
    const text = offer.set();
    if (text && ground.isFree(candidate, text, over)) return { offer, text };
  }
  return null;
}

function sameWords(a: LabelCandidate, b: LabelCandidate): boolean {
  return a.lines === b.lines || textOf(a.lines) === textOf(b.lines);
}

/** Whether a label that finds its place taken must rest, and not look for another. */
function mustRest(candidate: LabelCandidate, before: Memory | undefined, day: JulianDay): boolean {
  if (!before) return false;
  if (before.hiddenSince !== undefined) return Math.abs(day - before.hiddenSince) < REST_DAYS;
  if (!isCurved(candidate) && (candidate.moving || candidate.insistent)) return false;
  return sameWords(before.candidate, candidate);
}

/** What a label took before: the very same text where nothing about it changed, else the same option set anew. */
function asBefore(
  candidate: LabelCandidate,
  offers: Offers,
  before: Memory,
  at: ScreenPoint | undefined,
  moved: boolean,
): readonly Offer[] {
  const { option, text, standing } = before;
  if (option === undefined || text === undefined || !standing) return [];
  const still = !moved && before.candidate === candidate && before.at?.x === at?.x && before.at?.y === at?.y;
  const trails = !isCurved(candidate) && candidate.trail !== undefined;
  if (still && !trails) return [{ id: option, text, set: () => standing }];
  return offersAsBefore(offers, option, sameWords(before.candidate, candidate) ? text : null);
}

/** The offers of every candidate in view; those of curves are kept while the camera stands still. */
function offersInView(
  candidates: readonly LabelCandidate[],
  symbols: SymbolsOnScreen,
  request: PlacingRequest,
) {
  const { project, width, height, measure } = request;
  const onScreen: OfferGround = { project, width, height, measure };
  const offers = new Map<string, Offers>();
  const curves = new Map<CurveLabel, Offers | null>();
  const before = request.moved ? undefined : request.previous?.curves;
  for (const candidate of candidates) {
    if (candidate.lines.length === 0 || symbols.crowdedOut.has(candidate.key)) continue;
    const at = symbols.points.get(candidate.key);
    let own: Offers | null = null;
    if (isCurved(candidate)) {
      const known = before?.get(candidate);
      own = known === undefined ? curveOffers(candidate, onScreen) : known;
      curves.set(candidate, own);
    } else if (at) {
      own = pointOffers(candidate, at, onScreen);
    }
    if (own) offers.set(candidate.key, own);
  }
  return { offers, curves };
}

/**
 * Finds a place for every label there is room for: the most important first, each at the best of its options that is
 * free. A label keeps the option it had in the previous placement; where that is taken, one that moves with the day or
 * insists takes another, and any other rests for three days. A newcomer avoids, if it can, the ground of those that were
 * there before. The same request always gives the same placement.
 */
export function placeLabelsOnScreen(request: PlacingRequest): Placement {
  const { project, locate, width, height, day, previous } = request;
  const apart = previous ? Math.abs(day - previous.day) : Infinity;
  const remembered = apart > FORGET_DAYS ? undefined : previous?.memory;
  const free = request.moved || apart > LEAP_DAYS;
  const candidates = request.candidates.toSorted(
    (a, b) => a.priority - b.priority || (a.key < b.key ? -1 : 1),
  );
  const symbols = signsOnScreen(
    candidates,
    (label) => locate?.(label.key) ?? project(label.at),
    width,
    height,
  );
  const ground = createLabelGround(request, request.panels, request.columns, symbols);
  const { offers, curves } = offersInView(candidates, symbols, request);
  const lasting = new Map<string, readonly Offer[]>();
  for (const candidate of candidates) {
    const own = offers.get(candidate.key);
    const before = remembered?.get(candidate.key);
    if (!own || before?.option === undefined) continue;
    const last = asBefore(candidate, own, before, symbols.points.get(candidate.key), request.moved);
    lasting.set(candidate.key, last);
    ground.keep(candidate.key, last[0]?.set()?.boxes ?? []);
  }

  function findPlace(candidate: LabelCandidate, own: Offers): Found | null {
    const over = !isCurved(candidate) && candidate.insistent === true;
    const again = firstFree(candidate, lasting.get(candidate.key) ?? [], ground, over);
    if (again || (!free && mustRest(candidate, remembered?.get(candidate.key), day))) return again;
    const found = search(candidate, own.all(), ground, false);
    return found || !over ? found : search(candidate, own.all(), ground, true);
  }

  const labels: PlacedLabel[] = [];
  const memory = new Map<string, Memory>();
  for (const candidate of candidates) {
    const { key } = candidate;
    const before = remembered?.get(key);
    if (symbols.crowdedOut.has(key)) {
      if (before) memory.set(key, { candidate, hiddenSince: before.hiddenSince ?? day });
      continue;
    }
    const symbol = !isCurved(candidate) && candidate.symbol ? (symbols.points.get(key) ?? null) : null;
    const box = symbols.boxes.get(key);
    const covered = box !== undefined && isCoverable(candidate) && ground.isCovered(key, box);
    const own = offers.get(key);
    const found = own && !covered ? findPlace(candidate, own) : null;
    if (found) {
      const { offer, text: standing } = found;
      memory.set(key, {
        candidate,
        option: offer.id,
        text: offer.text,
        at: symbols.points.get(key),
        standing,
      });
      ground.place(candidate, found.text);
    } else {
      if (before || covered) memory.set(key, { candidate, hiddenSince: before?.hiddenSince ?? day });
      if (isCurved(candidate) || !symbol || covered || !candidate.symbolAlone) continue;
    }
    if (box) ground.placeSymbol(key, box);
    const { runs = [], boxes = [] } = found?.text ?? {};
    labels.push({
      candidate,
      option: found?.offer.id ?? '',
      text: found?.offer.text ?? '',
      runs,
      boxes,
      symbol,
    });
  }
  return { labels, memory, day, curves };
}
