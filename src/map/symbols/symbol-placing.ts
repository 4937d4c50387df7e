import type { Atlas } from '../../atlas/atlas.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { PixelBox } from '../../geometry/box.ts';
import { SYMBOL_SUBJECTS, type SymbolSubject, type SymbolTarget } from '../../style/labels/label.ts';
import {
  createMapLabels,
  type LabelRequest,
  type LabelStatics,
  type SymbolMaker,
} from '../../style/labels/map-labels.ts';
import type { OwnLabelMaker } from '../../style/labels/own-labels.ts';
import { zoomStep } from '../../style/labels/zoom-steps.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { PlacedLabel, Placement } from '../../style/placing/place-labels-on-screen.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import type { Language } from '../../time/date-text.ts';
import type { NamesShown } from '../../view/names-shown.ts';
import type { ToldSubject } from '../../view/told-subject.ts';
import type { DrawnHead } from '../columns/column-obstacles.ts';
import { targetAt } from '../target-at.ts';
import { placeFrame, type FrameGround } from './place-frame.ts';

/** What symbols and names are made from. */
export interface SymbolOptions {
  readonly atlas: Atlas;
  readonly statics: LabelStatics;
  readonly palette: Palette;
  readonly language: Language;
  readonly names?: NamesShown;
  readonly factor?: number;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
  /** The heads of columns as they are drawn this frame. */
  readonly heads: () => readonly DrawnHead[];
}

/** What symbols and names show besides where the map looks. */
export interface SymbolSetters {
  setScene(scene: Scene): void;
  setPalette(palette: Palette): void;
  setLanguage(language: Language, names: NamesShown): void;
  setFactor(factor: number): void;
  /** Panels over the map, in CSS px, that no name may reach under. */
  setObstacles(boxes: readonly PixelBox[]): void;
  setVisible(subjects: ReadonlySet<SymbolSubject>): void;
  /** The symbols of a time range, in place of those of the instant. */
  setTimeRangeSymbols(maker: SymbolMaker | null): void;
  /** The dates along a column’s road. */
  setRoadDates(maker: SymbolMaker | null): void;
  /** The names of what is not of the record; called again where they have changed. */
  setOwnNames(maker: OwnLabelMaker): void;
  setEmphasis(target: SymbolTarget | null): void;
  /** What is spoken of: its names are placed first. */
  setSubjects(subjects: readonly ToldSubject[]): void;
  /** Places all names anew, without regard to where they stood. */
  forget(): void;
  /** Rings what is pointed at, and moves no name for it. */
  setHovered(target: SymbolTarget | null): void;
  /** What lies at a point of the map (CSS px), or `null`. */
  hit(x: number, y: number): SymbolTarget | null;
  /** The labels and symbols of the last frame. */
  placed(): readonly PlacedLabel[];
}

/** A frame that symbols and names are placed for; `camera` names all of it, `generation` rises as fonts come. */
interface PlacingFrame extends FrameGround {
  readonly zoom: number;
  readonly camera: string;
  readonly measure: Measure;
  readonly generation: number;
  /** Whether anybody sees it: what nobody saw binds no later frame. */
  readonly seen: boolean;
}

/** How a placed frame is drawn: what stands, whether upright letters may be set on whole px, and what is ringed. */
export interface PlacedFrame {
  readonly labels: readonly PlacedLabel[];
  readonly still: boolean;
  readonly ringed: readonly SymbolTarget[];
  readonly palette: Palette;
  readonly factor: number;
}

/** Where symbols and names stand, however they are drawn. */
export interface SymbolPlacing extends SymbolSetters {
  /** Places a frame; `null` where it is to the px what the last one was, or there is no scene. */
  place(frame: PlacingFrame): PlacedFrame | null;
  /** Says for which generation the frame that was placed last has been drawn: its own, unless drawing raised it. */
  drawnFor(generation: number): void;
  /** The generation that a frame was last placed or drawn for; `null` before the first. */
  placedFor(): number | null;
  /** Says that what is drawn with is another: the next frame is drawn anew, and every name stays where it stood. */
  renew(): void;
}

/** Whether upright letters of a label are set on whole device px: those that do not move with the day. */
export const isFixed = ({ candidate }: PlacedLabel) => !('moving' in candidate && candidate.moving);

/** Prepares the labels; `changed` is called when a frame should be drawn. */
export function createSymbolPlacing(options: SymbolOptions, changed: () => void): SymbolPlacing {
  const { atlas, simplify } = options;
  /** Made for the first frame: what the map’s worker has to do must not wait for it. */
  let made: ReturnType<typeof createMapLabels> | null = null;
  const labels = () => (made ??= createMapLabels(atlas, options.statics));
  let look = {
    palette: options.palette,
    language: options.language,
    names: options.names ?? 'both',
    factor: options.factor ?? 1,
    zoom: NaN,
  };
  let visible: ReadonlySet<SymbolSubject> = new Set(SYMBOL_SUBJECTS);
  let emphasis: SymbolTarget | null = null;
  let timeRangeSymbols: SymbolMaker | null = null;
  let roadDates: SymbolMaker | null = null;
  let ownNames: OwnLabelMaker | null = null;
  let subjects: readonly ToldSubject[] = [];
  let hovered: SymbolTarget | null = null;
  let panels: readonly PixelBox[] = [];
  let scene: Scene | null = null;
  let request: LabelRequest | null = null;
  let placement: Placement | null = null;
  let shown: {
    camera: string;
    heads: string;
    scene: Scene | null;
    request: LabelRequest | null;
    generation: number;
    measure: Measure;
  } | null = null;
  /** Whether the panels moved since the last frame; whether the last frame was one of a moving camera. */
  let jolted = false;
  /** Whether time or the camera has moved since all names were placed anew: until then they owe nothing to what was before. */
  let travelled = false;
  let settling = false;
  let renewed = false;
  /** Whether anybody saw the last frame. */
  let wasSeen = true;

  function change(next: Partial<typeof look>): void {
    look = { ...look, ...next };
    request = null;
    changed();
  }

  function requestFor(zoom: number): LabelRequest {
    if (request && look.zoom === zoomStep(zoom)) return request;
    look = { ...look, zoom: zoomStep(zoom) };
    return (request = {
      settings: { ...look, simplify },
      visible,
      emphasis,
      timeRangeSymbols,
      roadDates,
      subjects,
    });
  }

  function placeScene(frame: PlacingFrame, current: Scene): PlacedFrame | null {
    const unseen = !wasSeen;
    wasSeen = frame.seen;
    const { camera, generation, measure } = frame;
    if (renewed && shown) shown = { ...shown, generation, measure };
    settling ||= renewed;
    renewed = false;
    const wanted = requestFor(frame.zoom);
    const drawn = options.heads();
    const heads = drawn.map(({ id, x, y, width: body }) => `${id} ${x} ${y} ${body}`).join(' ');
    const cameraMoved = shown?.camera !== camera;
    const different =
      cameraMoved || jolted || shown?.heads !== heads || shown.scene !== current || shown.request !== wanted;
    if (!different && shown?.generation === generation && !settling) return null;
    if (different || shown?.generation !== generation) {
      travelled ||= placement !== null && (cameraMoved || shown?.scene !== current);
      if (shown && shown.measure !== measure) placement = null;
      if ((jolted && !travelled) || unseen) placement = null;
      if (placement === null) travelled = false;
      placement = placeFrame({
        ...frame,
        day: current.day,
        candidates: [...labels().of(current, wanted), ...(ownNames?.(wanted.settings) ?? [])],
        heads: drawn,
        panels,
        factor: look.factor,
        previous: placement,
        moved: cameraMoved || jolted || shown?.request !== wanted,
      });
    }
    const still = !cameraMoved || shown === null || unseen;
    settling = !still;
    jolted = false;
    shown = { camera, heads, scene: current, request: wanted, generation, measure };
    const ringed = [emphasis, hovered].filter((target) => target !== null);
    const { palette, factor } = look;
    return placement && { labels: placement.labels, still, ringed, palette, factor };
  }

  return {
    place(frame) {
      const placed = scene && placeScene(frame, scene);
      if (settling) changed();
      return placed;
    },
    drawnFor(generation) {
      if (shown) shown.generation = generation;
    },
    placedFor: () => (renewed ? null : (shown?.generation ?? null)),
    renew: () => void (renewed = true),
    setScene(next) {
      if (next === scene) return;
      scene = next;
      changed();
    },
    setPalette: (palette) => change({ palette }),
    setLanguage: (language, names) => change({ language, names }),
    setFactor: (factor) => change({ factor }),
    setObstacles(boxes) {
      panels = boxes;
      jolted = true;
      changed();
    },
    setVisible(next) {
      visible = next;
      change({});
    },
    setTimeRangeSymbols(maker) {
      timeRangeSymbols = maker;
      change({});
    },
    setRoadDates(maker) {
      roadDates = maker;
      change({});
    },
    setOwnNames(maker) {
      ownNames = maker;
      change({});
    },
    forget() {
      placement = null;
      change({});
    },
    setEmphasis(target) {
      emphasis = target;
      change({});
    },
    setSubjects(next) {
      if (next.length === 0 && subjects.length === 0) return;
      subjects = next;
      change({});
    },
    setHovered(target) {
      hovered = target;
      // the frame is written again as it was placed
      settling = true;
      changed();
    },
    hit(x, y) {
      return targetAt(x, y, placement?.labels ?? [], options.heads());
    },
    placed: () => placement?.labels ?? [],
  };
}
