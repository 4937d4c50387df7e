import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import type { ArcFeature } from '../../atlas/features.ts';
import type { FrontierSpan } from '../../atlas/control/frontier.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { frontierChains, type FrontierChain } from '../../style/frontiers/frontier-chains.ts';
import type { Palette } from '../../style/palette/palette.ts';
import { shareOfChange } from '../../style/territory/territory-state.ts';
import { united, type Box } from '../../geometry/box.ts';
import { FRONTIER_HALO, frontierReach } from '../../style/frontiers/frontier-look.ts';
import { bufferBox } from '../land/buffer-box.ts';
import { screenProjection } from '../screen-projection.ts';
import { boxesOfChains } from './chain-boxes.ts';
import { chainsApart, type FrontierMoment } from './frontier-moment.ts';
import { createFrontierFields, type FrontierFields } from './frontier-fields.ts';
import { frontierMesh } from './frontier-mesh.ts';
import { createFrontierProgram, type FrontierPart, type FrontierProgram } from './frontier-program.ts';
import { createFrontierScreen, type FrontierScreen } from './frontier-screen.ts';

/** The frontiers of the map: two custom layers that share their pictures. */
export interface FrontierLayer {
  /** Wash and band of each holder along its side; add it below the shading. Draws the pictures of both. */
  readonly bands: CustomLayerInterface;
  /** The frontiers themselves; add it below the sea. */
  readonly lines: CustomLayerInterface;
  /** Shows a scene, part-way from the day before while its day's changes come in; the first of all days has none. */
  show(scene: Pick<Scene, 'day' | 'instant'>): void;
  setPalette(palette: Palette): void;
  /** Whether bands and whether lines are drawn. */
  setVisible(bands: boolean, lines: boolean): void;
}

/** What hears of a frontier layer. */
export interface FrontierListener {
  /** The box of each chain that comes to be drawn otherwise, in degrees, or `null` where all of them do. */
  onChange(box: Box | null): void;
  /** The pictures of both layers have been drawn: the context draws on the screen again, wherever it is let. */
  onPictures(): void;
}

interface Drawn {
  readonly program: FrontierProgram;
  readonly fields: FrontierFields;
  readonly screen: FrontierScreen;
}

/** All frontiers that ever are. */
function prepare(frontiers: readonly FrontierSpan[], arcs: readonly ArcFeature[]) {
  const chains = frontierChains(frontiers, arcs);
  return { chains, mesh: frontierMesh(chains.slices, arcs) };
}
type Prepared = ReturnType<typeof prepare>;

/**
 * Prepares every frontier that ever is. Later a change of day, of camera or of palette draws the picture of a slice of
 * days anew; the changes within a day only mix two pictures, so that what does not change stays as it is. `told`
 * hears of what changes.
 */
export function createFrontierLayer(
  frontiers: readonly FrontierSpan[],
  arcs: readonly ArcFeature[],
  first: Palette,
  told: FrontierListener,
): FrontierLayer {
  /** Made when it is first drawn: what the map’s worker has to do must not wait for it. */
  let known: Prepared | null = null;
  const prepared = () => (known ??= prepare(frontiers, arcs));
  const chainBoxes = boxesOfChains();
  let palette = first;
  let slices: FrontierMoment | null = null;
  let visible = { bands: true, lines: true };
  let map: MapLibreMap | null = null;
  let drawn: Drawn | null = null;
  const repaint = () => map?.triggerRepaint();
  const changeAll = () => {
    told.onChange(null);
    repaint();
  };

  function drawPictures(
    view: MapLibreMap,
    { program, fields, screen }: Drawn,
    gl: WebGL2RenderingContext,
    matrix: ArrayLike<number>,
  ) {
    if (!slices) return;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const camera = { matrix, zoom: view.getZoom(), width, height, ratio: drawnRatio(view) };
    const look = [palette.name, camera.ratio, ...Array.from(matrix)].join(' ');
    fields.resize(width, height);
    const { before, after, share } = slices;
    /** What of a slice’s picture is not as that of another. */
    function partApart(slice: readonly FrontierChain[], standing: readonly FrontierChain[]): FrontierPart {
      if (view.getPitch() !== 0) return 'all';
      const moment = (of: readonly FrontierChain[]) => ({ before: of, after: of, share: 1 });
      const box = chainsApart(moment(slice), moment(standing)).reduce<Box | null>((whole, chain) => {
        const next = chainBoxes(chain);
        return whole && next ? united(whole, next) : (whole ?? next);
      }, null);
      if (!box) return 'none';
      const reach = FRONTIER_HALO * frontierReach(camera.zoom);
      return bufferBox(screenProjection(view), box, reach, camera.ratio, gl) ?? 'none';
    }
    const draw = (slice: readonly FrontierChain[], standing: readonly FrontierChain[] | null) =>
      program.drawField(
        prepared().mesh.strips.get(slice) ?? [],
        camera,
        palette,
        standing ? partApart(slice, standing) : 'all',
      );
    const [afterField, beforeField = afterField] = fields.of(
      share < 1 && before !== after ? [after, before] : [after],
      look,
      draw,
    );
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    told.onPictures();
    if (afterField && beforeField)
      screen.set({ before: beforeField, after: afterField, share }, width, height);
  }

  const bands: CustomLayerInterface = {
    id: 'frontier-bands',
    type: 'custom',
    renderingMode: '2d',
    onAdd(view, gl) {
      map = view;
      drawn = {
        program: createFrontierProgram(gl as WebGL2RenderingContext, prepared().mesh.segments),
        fields: createFrontierFields(gl as WebGL2RenderingContext),
        screen: createFrontierScreen(gl as WebGL2RenderingContext),
      };
    },
    onRemove() {
      drawn?.program.remove();
      drawn?.fields.remove();
      drawn?.screen.remove();
      drawn = map = null;
    },
    // not in a pass of its own ahead of the others: a frame whose land is kept asks for no picture
    render(gl, { defaultProjectionData }) {
      if (!map || !drawn || !(visible.bands || visible.lines)) return;
      drawPictures(map, drawn, gl as WebGL2RenderingContext, defaultProjectionData.mainMatrix);
      if (visible.bands) drawn.screen.drawBands();
    },
  };

  const lines: CustomLayerInterface = {
    id: 'frontier-lines',
    type: 'custom',
    renderingMode: '2d',
    render() {
      if (visible.lines) drawn?.screen.drawLines(palette);
    },
  };

  return {
    bands,
    lines,
    show({ day, instant }) {
      const { chains } = prepared();
      const [before, after] = [chains.at(day - 1), chains.at(day)];
      const next = { before: before.length > 0 ? before : after, after, share: shareOfChange(instant) };
      if (slices) for (const chain of chainsApart(slices, next)) told.onChange(chainBoxes(chain));
      slices = next;
      repaint();
    },
    setPalette(next) {
      palette = next;
      changeAll();
    },
    setVisible(nextBands, nextLines) {
      visible = { bands: nextBands, lines: nextLines };
      changeAll();
    },
  };
}
