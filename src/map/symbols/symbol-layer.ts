import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { cameraKey } from '../camera-key.ts';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { screenProjection } from '../screen-projection.ts';
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
export interface SymbolLayer extends CustomLayerInterface, SymbolSetters {
  /** Resolves when a frame has been drawn with the fonts of all its names. */
  ready(): Promise<void>;
}

/** Creates the layer; add it with `map.addLayer` as the topmost. */
export function createSymbolLayer(options: SymbolOptions): SymbolLayer {
  let map: MapLibreMap | null = null;
  let sheet: SpriteSheet | null = null;
  let ratio = 1;
  let program: SymbolProgram | null = null;
  let scened = false;
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
    program?.upload(quads.data());
  }

  function renewSheet(view: MapLibreMap, gl: WebGL2RenderingContext): SpriteSheet {
    sheet?.remove();
    ratio = drawnRatio(view);
    sheet = createSpriteSheet(gl, ratio, repaint);
    placing.renew();
    return sheet;
  }

  function update(view: MapLibreMap, drawnSheet: SpriteSheet): void {
    const { clientWidth: width, clientHeight: height } = view.getCanvas();
    const placed = placing.place({
      zoom: view.getZoom(),
      camera: cameraKey(view),
      project: screenProjection(view),
      width,
      height,
      measure: drawnSheet.measure(),
      generation: drawnSheet.generation(),
    });
    if (!placed) return;
    write(placed, drawnSheet);
    placing.drawnFor(drawnSheet.generation());
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
      placing.renew();
    },

    render(gl) {
      if (!map || !program || !scened) return;
      if (!sheet || ratio !== drawnRatio(map)) sheet = renewSheet(map, gl as WebGL2RenderingContext);
      gl.activeTexture(gl.TEXTURE0);
      update(map, sheet);
      const { clientWidth, clientHeight } = map.getCanvas();
      sheet.bind();
      program.draw(quads.count(), clientWidth, clientHeight);
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve();
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
