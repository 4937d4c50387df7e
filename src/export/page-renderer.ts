import type { Padding } from '../view/padding.ts';
import { createStillMap } from '../map/still-map.ts';
import { palettesOf } from '../style/palette/palette.ts';
import { loadFaces } from './picture/brush.ts';
import { drawLegend, drawScale } from './picture/draw-picture.ts';
import { panelBoxes, pictureLayout, type PictureLayout } from './picture/picture-layout.ts';
import { pictureText } from './picture/picture-text.ts';
import type { Subject, ExportContext } from './export-context.ts';

/** A picture of a map as JPEG. */
export interface PagePicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One map outside the page that is taken from subject to subject, for pictures that stand among text. */
export interface PageRenderer {
  readonly padding: Padding;
  /** CSS px of a picture. */
  readonly page: { readonly width: number; readonly height: number };
  /** Units of a legend’s mark to a px of the map, at type of ordinary size. */
  readonly markScale: number;
  picture(subject: Subject): Promise<PagePicture>;
  remove(): void;
}

const QUALITY = 0.9;

/** How pictures among text are drawn: their px, CSS px of their width, how much larger the map’s type is, and whether they have a legend. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly cssWidth: number;
  readonly factor: number;
  readonly legend: boolean;
  /** Px of the picture’s page to a unit of a legend’s mark, where the legend stands beside the picture. */
  readonly markPx?: number;
}

/** Opens a renderer whose pictures have `width` × `height` px, with scale, and with the day’s legend where asked for. */
export async function createPageRenderer(
  exportContext: ExportContext,
  first: Subject,
  size: PageSize,
  signal?: AbortSignal,
): Promise<PageRenderer> {
  const { width, height } = size;
  await loadFaces(first.view.language);
  signal?.throwIfAborted();
  const ratio = width / size.cssWidth;
  const page = { width: width / ratio, height: height / ratio };
  const padding: Padding = { top: 24, right: size.legend ? 200 : 24, bottom: 40, left: 24 };
  const markScale = size.factor / (size.markPx ?? 1);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new RangeError(`this browser cannot make a canvas of ${width} × ${height} px`);
  const parts = (subject: Subject) => {
    const text = pictureText(exportContext, subject, page, padding, markScale);
    const layout: PictureLayout = {
      ...pictureLayout(context, 'film', text, { ...page, modules: 0 }),
      plate: [0, 0, 0, 0],
      caption: null,
    };
    const bare: PictureLayout = size.legend ? layout : { ...layout, legend: [0, 0, 0, 0] };
    return {
      text,
      layout: bare,
      palette: palettesOf(exportContext.atlas.config)[subject.view.theme],
      modules: [],
    };
  };
  const map = await createStillMap(
    exportContext.map,
    { width, height, ratio },
    {
      view: first.view,
      look: first.look,
      scene: first.scene,
      factor: size.factor,
      padding,
      panels: panelBoxes(parts(first).layout),
    },
    signal,
  );
  return {
    padding,
    page,
    markScale,
    async picture(subject) {
      const drawn = parts(subject);
      map.setPanels(panelBoxes(drawn.layout));
      map.take(subject.view, subject.spoken);
      await map.look(subject.look, subject.scene);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(
        map.draw(subject.scene, subject.compared && subject.compared.day),
        0,
        0,
        width,
        height,
        0,
        0,
        width,
        height,
      );
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.textAlign = 'left';
      if (size.legend) drawLegend(context, { ...drawn, viewport: map.viewport() });
      drawScale(context, { ...drawn, viewport: map.viewport() });
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
      return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
    },
    remove: map.remove,
  };
}
