import { Deck, MapView, type Layer } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { squares, type Square } from '../lifespan-shapes.ts';
import { redsOfGl, ringOf, type Way } from '../way.ts';

const FAR = 1e6;
const FIRST = { longitude: 9.5, latitude: 0, zoom: 3.6 };

/** What is alive on a day, of features filtered by their start and their end. */
export const aliveRange = (day: number): [number, number][] => [
  [-FAR, day],
  [day + 0.5, FAR],
];

/** The colours of squares, and how opaque those are that do not spell the day, 0 to 255. */
export const deckColour = (probe: boolean, opacity: number): [number, number, number, number] =>
  probe ? [255, 255, 255, 255] : [47, 95, 168, opacity];

/** deck.gl by itself, with a layer for each day; resolves with its first frame. */
export async function wayOfDeck(layerAt: (day: number) => Layer): Promise<Way> {
  let gl: WebGL2RenderingContext | null = null;
  let drawn: () => void = () => undefined;
  let shown = 0;
  const painted = () => new Promise<void>((resolve) => (drawn = resolve));
  const deck = new Deck({
    parent: document.querySelector<HTMLDivElement>('#map') as HTMLDivElement,
    deviceProps: { type: 'webgl' },
    useDevicePixels: false,
    views: new MapView({ repeat: false }),
    viewState: FIRST,
    controller: false,
    layers: [layerAt(shown)],
    onAfterRender(context) {
      gl = context.gl;
      drawn();
    },
  });
  await painted();
  const show = (day: number) => {
    shown = day;
    deck.setProps({ layers: [layerAt(day)] });
  };
  return {
    show,
    again: () => show(shown),
    painted,
    look: (longitude, latitude, zoom) => deck.setProps({ viewState: { longitude, latitude, zoom } }),
    project(lon, lat) {
      const [x = 0, y = 0] = deck.getViewports()[0]?.project([lon, lat]) ?? [];
      return { x, y };
    },
    reds(y, width) {
      if (!gl) throw new Error('deck.gl has not drawn');
      return redsOfGl(gl, y, width);
    },
  };
}

/** deck.gl with start and end filtered on the graphics card. */
export async function deckWay(count: number): Promise<Way> {
  const data = [...squares(count)];
  const extensions = [new DataFilterExtension({ filterSize: 2 })];
  const half = 128;
  return wayOfDeck(
    (day) =>
      new SolidPolygonLayer<Square, DataFilterExtensionProps<Square>>({
        id: 'squares',
        data,
        extensions,
        getPolygon: ringOf,
        getFillColor: ({ probe }) => deckColour(probe, half),
        getFilterValue: ({ start, end }) => [start, end],
        filterRange: aliveRange(day),
      }),
  );
}
