import type { Atlas } from '../../atlas/atlas.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { Look } from '../../map/look.ts';
import type { FixedMapOptions } from '../../map/map-options.ts';
import { createStillMap, type StillMap } from '../../map/still-map.ts';
import type { ToldSubject } from '../../view/told-subject.ts';
import type { View } from '../../view/view.ts';
import { typeFactor } from '../../view/page-frame.ts';
import { loadFaces } from './brush.ts';

/** A screen of a hall, in CSS px. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** What a hall’s screen shows: a state with its viewport, the names that come before all others, and what panels cover (px). */
export interface ScreenPicture {
  readonly view: View;
  readonly subjects: readonly ToldSubject[];
  readonly panels: readonly PixelBox[];
}

/** Draws the screen of a hall small. */
export interface Miniatures {
  /** The picture as JPEG; rejects with an Error where the map cannot be drawn. */
  draw(screen: ScreenSize, picture: ScreenPicture): Promise<Blob>;
  remove(): void;
}

const QUALITY = 0.85;
/** Nothing is framed here: what is shown has its viewport. */
const PADDING = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/**
 * Draws what halls show, `width` device px wide, on one map outside the page, which is made anew where the screen, the
 * language, the colours or the account change. `atlasOf` gives the atlas of an account.
 */
export function createMiniatures(
  options: FixedMapOptions,
  atlasOf: (account: View['account']) => Promise<Atlas>,
  width: number,
): Miniatures {
  let made: { readonly key: string; readonly atlas: Atlas; readonly map: StillMap } | null = null;
  async function mapFor(screen: ScreenSize, { view, subjects, panels }: ScreenPicture) {
    const { theme, language, names, account } = view;
    const look: Look = view.map
      ? { kind: 'viewport', viewport: view.map, ...screen }
      : { kind: 'box', box: options.box };
    const key = JSON.stringify([screen, theme, language, names, account]);
    if (made?.key === key) {
      const { map, atlas } = made;
      const scene = atlas.sceneAt(view.instant);
      map.take(view, subjects);
      map.setPanels(panels);
      await map.look(look, scene);
      return made;
    }
    made?.map.remove();
    made = null;
    const [atlas] = await Promise.all([atlasOf(account), loadFaces(language)]);
    const ratio = width / screen.width;
    const map = await createStillMap(
      { ...options, atlas },
      { width, height: Math.round(screen.height * ratio), ratio },
      {
        view,
        look,
        scene: atlas.sceneAt(view.instant),
        compared: view.compare,
        factor: typeFactor(screen.width, 'present'),
        padding: PADDING,
        panels,
        subjects,
      },
    );
    made = { key, atlas, map };
    return made;
  }
  return {
    async draw(screen, picture) {
      const { map, atlas } = await mapFor(screen, picture);
      const { view } = picture;
      const canvas = new OffscreenCanvas(map.width, map.height);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error(`this browser cannot make a canvas of ${map.width} px`);
      const scene = atlas.sceneAt(view.instant);
      context.drawImage(map.draw(scene, view.compare), 0, 0);
      if (view.compare !== null) {
        const part = Math.round((map.width * view.divider) / 100);
        const other = map.draw(atlas.sceneAt(view.compare), scene.day);
        const rest = map.width - part;
        context.drawImage(other, part, 0, rest, map.height, part, 0, rest, map.height);
        context.fillRect(part - 1, 0, 2, map.height);
      }
      return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    },
    remove() {
      made?.map.remove();
      made = null;
    },
  };
}
