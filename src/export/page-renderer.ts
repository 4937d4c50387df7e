import type { Padding } from '../view/padding.ts';
import { createStillMap } from '../map/still-map.ts';
import { PALETTES } from '../style/palette/palette.ts';
import { loadFaces } from './picture/brush.ts';
import { drawLegend, drawScale } from './picture/draw-picture.ts';
import { panelBoxes, pictureLayout, type PictureLayout } from './picture/picture-layout.ts';
import { pictureRatio } from './picture/picture-sizes.ts';
import { pictureText } from './picture/picture-text.ts';
import type { Motif, Workshop } from './export-context.ts';

/** A picture of a map as JPEG. */
export interface GalleryPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One map outside the page that is taken from motif to motif, for pictures that stand among text. */
export interface Gallery {
  readonly padding: Padding;
  picture(motif: Motif): Promise<GalleryPicture>;
  remove(): void;
}

const QUALITY = 0.9;

/** Opens a gallery whose pictures have `width` × `height` px, with scale, and with the day’s legend where asked for. */
export async function createGallery(
  shop: Workshop,
  first: Motif,
  size: { readonly width: number; readonly height: number; readonly legend: boolean },
  signal?: AbortSignal,
): Promise<Gallery> {
  const { width, height } = size;
  await loadFaces();
  signal?.throwIfAborted();
  const ratio = pictureRatio({ width, height });
  const page = { width: width / ratio, height: height / ratio };
  const padding: Padding = { top: 24, right: size.legend ? 200 : 24, bottom: 40, left: 24 };
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new RangeError(`this browser cannot make a canvas of ${width} × ${height} px`);
  const parts = (motif: Motif) => {
    const text = pictureText(shop, motif, page, padding);
    const layout: PictureLayout = {
      ...pictureLayout(context, 'film', text, { ...page, modules: 0 }),
      plate: [0, 0, 0, 0],
      caption: null,
    };
    const bare: PictureLayout = size.legend ? layout : { ...layout, legend: [0, 0, 0, 0] };
    return { text, layout: bare, palette: PALETTES[motif.view.theme], modules: [] };
  };
  const map = await createStillMap(
    shop.map,
    { width, height, ratio },
    {
      view: first.view,
      look: first.look,
      scene: first.scene,
      factor: 1,
      padding,
      panels: panelBoxes(parts(first).layout),
    },
    signal,
  );
  return {
    padding,
    async picture(motif) {
      const drawn = parts(motif);
      map.setPanels(panelBoxes(drawn.layout));
      await map.look(motif.look, motif.scene);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(map.draw(motif.scene), 0, 0, width, height, 0, 0, width, height);
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
