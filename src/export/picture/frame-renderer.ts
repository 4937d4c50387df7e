import { createStillMap, type StillMap } from '../../map/still-map.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { qrModules } from '../qr.ts';
import { loadFaces } from './brush.ts';
import { drawParts } from './draw-picture.ts';
import { panelBoxes, pictureLayout, picturePadding, type PictureKind } from './picture-layout.ts';
import { checkSize, pictureRatio } from './picture-sizes.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { pictureText } from './picture-text.ts';
import type { Subject, ExportContext } from '../export-context.ts';

/** A map outside the page with a canvas on which its pictures are put together. */
export interface FrameRenderer {
  /** The whole picture of the last {@link FrameRenderer.draw}. */
  readonly canvas: HTMLCanvasElement;
  /** Draws the subject at a scene. */
  draw(scene: Scene): void;
  /** Turns to another subject, in the same colours; resolves when all that is there has come. */
  turn(subject: Subject): Promise<void>;
  remove(): void;
}

/** What a renderer draws: the subject, in device px. */
export interface PictureOrder {
  readonly subject: Subject;
  readonly width: number;
  readonly height: number;
  readonly kind: PictureKind;
}

type Four = [number, number, number, number];

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context || canvas.width !== width || canvas.height !== height)
    throw new RangeError(`this browser cannot make a canvas of ${width} × ${height} px`);
  return [canvas, context];
}

/** The size of type on the map of a picture. */
const FACTOR = { plate: 1, film: 1.2 } as const;

/**
 * Sets a renderer up for a subject and draws it; rejects with an Error that names the limit where the size is too large, with
 * the signal’s reason where it is aborted.
 */
export async function createFrameRenderer(
  exportContext: ExportContext,
  { subject: opening, width, height, kind }: PictureOrder,
  signal?: AbortSignal,
): Promise<FrameRenderer> {
  let subject = opening;
  checkSize({ width, height });
  await Promise.all([loadFaces(subject.view.language), INTERFACE_WORDS.load(subject.view.language)]);
  signal?.throwIfAborted();
  const ratio = pictureRatio({ width, height });
  const [canvas, context] = canvasOf(width, height);
  const page = { width: width / ratio, height: height / ratio };
  const padding = picturePadding(page, kind === 'film' && opening.told !== undefined);
  const palette = palettesOf(exportContext.atlas.config)[subject.view.theme];
  const lay = (scene: Scene) => {
    const shown = { ...subject, scene, view: { ...subject.view, instant: scene.instant } };
    const text = pictureText(exportContext, shown, page, padding, FACTOR[kind]);
    const modules = kind === 'plate' ? qrModules(text.address) : [];
    return {
      text,
      modules,
      layout: pictureLayout(context, kind, text, { ...page, modules: modules.length }),
    };
  };
  let first = lay(subject.scene);
  const mapHeight = Math.round(first.layout.mapHeight * ratio);
  const map: StillMap = await createStillMap(
    exportContext.map,
    { width, height: mapHeight, ratio },
    {
      view: subject.view,
      look: subject.look,
      scene: subject.scene,
      compared: subject.compared && subject.compared.day,
      factor: FACTOR[kind],
      padding,
      panels: panelBoxes(first.layout),
      subjects: subject.spoken ?? [],
    },
    signal,
  );
  let cleared = JSON.stringify(panelBoxes(first.layout));
  function draw(scene: Scene): void {
    const { text, modules, layout } = scene === subject.scene ? first : lay(scene);
    const boxes = panelBoxes(layout);
    if (JSON.stringify(boxes) !== cleared) {
      cleared = JSON.stringify(boxes);
      map.setPanels(boxes);
    }
    const { compared } = subject;
    const picture = map.draw(scene, compared && compared.day);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(picture, 0, 0, width, mapHeight, 0, 0, width, mapHeight);
    if (compared && layout.other) {
      const other = map.draw(compared, scene.day);
      const [x, y, wide, high] = layout.other.part.map((side) => Math.round(side * ratio)) as Four;
      context.drawImage(other, x, y, wide, high, x, y, wide, high);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawParts(context, { text, layout, palette, modules, viewport: map.viewport() });
  }
  draw(subject.scene);
  return {
    canvas,
    draw,
    async turn(next) {
      subject = next;
      first = lay(next.scene);
      const boxes = panelBoxes(first.layout);
      cleared = JSON.stringify(boxes);
      map.setPanels(boxes);
      map.take(next.view, next.spoken);
      await map.look(next.look, next.scene);
    },
    remove: map.remove,
  };
}
