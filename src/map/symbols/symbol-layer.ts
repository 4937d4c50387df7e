import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { cameraKey } from '../camera-key.ts';
import { drawnRatio } from '../drawn-ratio.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { Language } from '../../time/date-text.ts';
import { SYMBOL_SUBJECTS, type SymbolSubject, type SymbolTarget } from '../../style/labels/label.ts';
import type { NamesShown } from '../../view/names-shown.ts';
import {
  createMapLabels,
  type LabelRequest,
  type LabelStatics,
  type SymbolMaker,
} from '../../style/labels/map-labels.ts';
import type { ToldSubject } from '../../view/told-subject.ts';
import { zoomStep } from '../../style/labels/zoom-steps.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { PlacedLabel, Placement } from '../../style/placing/place-labels-on-screen.ts';
import type { Measure } from '../../style/placing/text-block.ts';
import type { DrawnHead } from '../columns/column-obstacles.ts';
import { placeFrame } from './place-frame.ts';
import { createSymbolProgram, type SymbolProgram } from './symbol-program.ts';
import { createQuadBuffer, writeEmphasis, writeQuads } from './symbol-quads.ts';
import { createSpriteSheet, type SpriteSheet } from './sprite-sheet.ts';
import { targetAt } from '../target-at.ts';

/** What the layer is made from. */
export interface SymbolLayerOptions {
  readonly atlas: Atlas;
  readonly statics: LabelStatics;
  readonly palette: Palette;
  readonly language: Language;
  readonly names?: NamesShown;
  readonly factor?: number;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
  /** The heads of columns as the layer below draws them this frame. */
  readonly heads: () => readonly DrawnHead[];
}

/** The symbols and names of the map: one custom layer above all others. */
export interface SymbolLayer extends CustomLayerInterface {
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
  /** Resolves when a frame has been drawn with the fonts of all its names. */
  ready(): Promise<void>;
}

/** Creates the layer; add it with `map.addLayer` as the topmost. */
export function createSymbolLayer(options: SymbolLayerOptions): SymbolLayer {
  const { atlas, simplify } = options;
  const labels = createMapLabels(atlas, options.statics);
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
  let subjects: readonly ToldSubject[] = [];
  let hovered: SymbolTarget | null = null;
  let panels: readonly PixelBox[] = [];
  let scene: Scene | null = null;
  let map: MapLibreMap | null = null;
  let sheet: SpriteSheet | null = null;
  let ratio = 1;
  let program: SymbolProgram | null = null;
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
  let waiting: (() => void)[] = [];
  const quads = createQuadBuffer();
  const repaint = () => map?.triggerRepaint();

  function change(next: Partial<typeof look>): void {
    look = { ...look, ...next };
    request = null;
    repaint();
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

  function write(current: Placement, drawnSheet: SpriteSheet, still: boolean): void {
    const setting = {
      factor: look.factor,
      ratio,
      snap: ({ candidate }: PlacedLabel) => still && !('moving' in candidate && candidate.moving),
    };
    const before = drawnSheet.generation();
    writeQuads(quads, current.labels, drawnSheet, setting);
    if (drawnSheet.generation() !== before) writeQuads(quads, current.labels, drawnSheet, setting);
    for (const target of [emphasis, hovered])
      if (target) writeEmphasis(quads, current.labels, drawnSheet, target, look);
    program?.upload(quads.data());
  }

  function renewSheet(view: MapLibreMap, gl: WebGL2RenderingContext): SpriteSheet {
    sheet?.remove();
    ratio = drawnRatio(view);
    sheet = createSpriteSheet(gl, ratio, repaint);
    shown = null;
    return sheet;
  }

  function update(view: MapLibreMap, current: Scene, drawnSheet: SpriteSheet): void {
    const wanted = requestFor(view.getZoom());
    const drawn = options.heads();
    const camera = cameraKey(view);
    const heads = drawn.map(({ id, x, y, width: body }) => `${id} ${x} ${y} ${body}`).join(' ');
    const generation = drawnSheet.generation();
    const cameraMoved = shown?.camera !== camera;
    const changed =
      cameraMoved || jolted || shown?.heads !== heads || shown.scene !== current || shown.request !== wanted;
    if (!changed && shown?.generation === generation && !settling) return;
    if (changed || shown?.generation !== generation) {
      travelled ||= placement !== null && (cameraMoved || shown?.scene !== current);
      if (shown && shown.measure !== drawnSheet.measure()) placement = null;
      if (jolted && !travelled) placement = null;
      if (placement === null) travelled = false;
      placement = placeFrame({
        view,
        day: current.day,
        candidates: labels.of(current, wanted),
        heads: drawn,
        panels,
        factor: look.factor,
        measure: drawnSheet.measure(),
        previous: placement,
        moved: cameraMoved || jolted || shown?.request !== wanted,
      });
    }
    const still = !cameraMoved || shown === null;
    if (placement) write(placement, drawnSheet, still);
    settling = !still;
    if (settling) repaint();
    jolted = false;
    shown = {
      camera,
      heads,
      scene: current,
      request: wanted,
      generation: drawnSheet.generation(),
      measure: drawnSheet.measure(),
    };
  }
  return {
    id: 'symbols',
    type: 'custom',
    renderingMode: '2d',

    onAdd(view, gl) {
      map = view;
      program = createSymbolProgram(gl as WebGL2RenderingContext);
      renewSheet(view, gl as WebGL2RenderingContext);
    },

    onRemove() {
      program?.remove();
      sheet?.remove();
      program = sheet = map = null;
      shown = null;
    },

    render(gl) {
      if (!map || !program || !scene) return;
      if (!sheet || ratio !== drawnRatio(map)) sheet = renewSheet(map, gl as WebGL2RenderingContext);
      gl.activeTexture(gl.TEXTURE0);
      update(map, scene, sheet);
      const { clientWidth, clientHeight } = map.getCanvas();
      sheet.bind();
      program.draw(quads.count(), clientWidth, clientHeight);
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve();
    },

    setScene(next) {
      if (next === scene) return;
      scene = next;
      repaint();
    },
    setPalette: (palette) => change({ palette }),
    setLanguage: (language, names) => change({ language, names }),
    setFactor: (factor) => change({ factor }),
    setObstacles(boxes) {
      panels = boxes;
      jolted = true;
      repaint();
    },
    setVisible(subjects) {
      visible = subjects;
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
      repaint();
    },
    hit(x, y) {
      return targetAt(x, y, placement?.labels ?? [], options.heads());
    },
    placed: () => placement?.labels ?? [],
    async ready() {
      await sheet?.ready();
      const drawn = () => shown !== null && shown.generation === sheet?.generation();
      while (!drawn()) {
        const painted = new Promise<void>((resolve) => waiting.push(resolve));
        repaint();
        await painted;
        await sheet?.ready();
      }
    },
  };
}
