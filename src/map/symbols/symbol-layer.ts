import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { lookKey } from '../camera-key.ts';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { screenProjection } from '../screen-projection.ts';
import { tilesOf, type FrameClip, type PartlyDrawn } from '../land/partly-drawn.ts';
import { canvasSize } from '../canvas-size.ts';
import { changedQuads } from './changed-quads.ts';
import { touchedQuads } from './touched-quads.ts';
import { createSymbolProgram, type SymbolProgram } from './symbol-program.ts';
import { createQuadBuffer, writeEmphasis, writeQuads } from './symbol-quads.ts';
import { createSpriteSheet, type SpriteSheet } from './sprite-sheet.ts';
import {
  createSymbolPlacing,
  isFixed,
  type PlacedFrame,
  type SymbolOptions,
  type SymbolSetters,
} from './symbol-placing.ts';
import type { PlacedLabel } from '../../style/placing/place-labels-on-screen.ts';

/** The symbols and names of the map: one custom layer above all others. */
export interface SymbolLayer extends CustomLayerInterface, SymbolSetters, PartlyDrawn {
  /** Resolves when a frame has been drawn with the fonts of all its names. */
  ready(): Promise<void>;
}

/** How long a pause is waited for, in ms. */
const LONGEST_MS = 500;

/** What the layer is made from. */
interface SymbolLayerOptions extends SymbolOptions {
  /** Device px per CSS px of the frames that somebody sees; those of the screen where none is given. */
  readonly ratio?: number;
  /** Whether anybody sees the map; before, nothing is drawn. */
  readonly seen: () => boolean;
}

/** Resolves when the page has nothing else to do, in browsers that say so, else after what it has to do now. */
const pause = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LONGEST_MS });
    else setTimeout(resolve);
  });

/** Creates the layer; add it with `map.addLayer` as the topmost. */
export function createSymbolLayer(options: SymbolLayerOptions): SymbolLayer {
  let map: MapLibreMap | null = null;
  let sheet: SpriteSheet | null = null;
  let ratio = 1;
  let program: SymbolProgram | null = null;
  let scened = false;
  let clip: FrameClip = 'all';
  /** Whether what stands in the buffer is the coming frame. */
  let prepared = false;
  /** What was drawn in the last frame, and of which sheet; none where that is not known. */
  let drawn: {
    readonly quads: Float32Array;
    readonly sheet: SpriteSheet;
    readonly generation: number;
  } | null = null;
  let waiting: (() => void)[] = [];
  const quads = createQuadBuffer();
  const repaint = () => map?.triggerRepaint();
  const placing = createSymbolPlacing(options, repaint);

  function write({ labels, still, ringed, palette, factor }: PlacedFrame, drawnSheet: SpriteSheet): void {
    const setting = { factor, ratio, snap: (label: PlacedLabel) => still && isFixed(label) };
    const before = drawnSheet.generation();
    writeQuads(quads, labels, drawnSheet, setting);
    if (drawnSheet.generation() !== before) writeQuads(quads, labels, drawnSheet, setting);
    for (const target of ringed) writeEmphasis(quads, labels, drawnSheet, target, { palette, factor });
  }

  const ratioOf = (view: MapLibreMap) =>
    options.seen() ? drawnRatio(view) : (options.ratio ?? devicePixelRatio);

  /** Once the sheet has its fonts, makes ready what will be seen first, while the map waits for its tiles. */
  async function anticipate(view: MapLibreMap, made: SpriteSheet): Promise<void> {
    await made.ready();
    await pause();
    if (made !== sheet || !scened || options.seen()) return;
    update(view, made);
    view.painter.context.setDirty();
  }

  function renewSheet(view: MapLibreMap, gl: WebGL2RenderingContext): SpriteSheet {
    sheet?.remove();
    ratio = ratioOf(view);
    sheet = createSpriteSheet(gl, ratio, repaint);
    void anticipate(view, sheet);
    placing.renew();
    return sheet;
  }

  function update(view: MapLibreMap, drawnSheet: SpriteSheet): void {
    const { width, height } = canvasSize(view);
    const placed = placing.place({
      zoom: view.getZoom(),
      camera: `${width} ${height} ${lookKey(view)}`,
      project: screenProjection(view),
      width,
      height,
      measure: drawnSheet.measure(),
      generation: drawnSheet.generation(),
      seen: options.seen(),
    });
    if (!placed) return;
    write(placed, drawnSheet);
    placing.drawnFor(drawnSheet.generation());
  }

  /** Places and writes the coming frame, and gives the sheet that it is drawn from. */
  function prepare(view: MapLibreMap, gl: WebGL2RenderingContext): SpriteSheet {
    const current = !sheet || ratio !== ratioOf(view) ? renewSheet(view, gl) : sheet;
    if (prepared) return current;
    gl.activeTexture(gl.TEXTURE0);
    update(view, current);
    prepared = true;
    return current;
  }

  return {
    ...placing,
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
      drawn = null;
      prepared = false;
      placing.renew();
    },

    render(gl) {
      if (!map || !program || !scened || !options.seen()) return;
      const current = prepare(map, gl as WebGL2RenderingContext);
      prepared = false;
      if (clip !== 'none') {
        const tiles = tilesOf(clip);
        const { width, height } = canvasSize(map);
        gl.activeTexture(gl.TEXTURE0);
        current.bind();
        program.draw(tiles ? touchedQuads(quads.data(), tiles) : quads.data(), { width, height, clip });
      }
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve();
    },

    touch(tiles) {
      if (!map || !program) return false;
      if (!scened) return drawn !== null;
      prepared = false;
      const current = prepare(map, map.painter.context.gl as WebGL2RenderingContext);
      const generation = current.generation();
      const before = drawn?.sheet === current && drawn.generation === generation ? drawn.quads : null;
      const now = quads.data();
      if (before) for (const box of changedQuads(before, now)) tiles.touch(box);
      drawn = { quads: now.slice(), sheet: current, generation };
      return before !== null;
    },
    forgetDrawn() {
      drawn = null;
      prepared = false;
    },
    clip(next) {
      clip = next;
    },

    setScene(next) {
      scened = true;
      placing.setScene(next);
    },
    async ready() {
      await sheet?.ready();
      const drawn = () => placing.placedFor() !== null && placing.placedFor() === sheet?.generation();
      while (!drawn()) {
        const painted = new Promise<void>((resolve) => waiting.push(resolve));
        repaint();
        await painted;
        await sheet?.ready();
      }
    },
  };
}
