import { Deck, MapView } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { squares, type Square } from '../lifespan-shapes.ts';
import { redsOfGl, ringOf, type Way } from '../way.ts';

const FAR = 1e6;

/** deck.gl by itself, with start and end filtered on the graphics card. */
export async function deckWay(count: number): Promise<Way> {
  const data = [...squares(count)];
  const extensions = [new DataFilterExtension({ filterSize: 2 })];
  const layerAt = (day: number) =>
    new SolidPolygonLayer<Square, DataFilterExtensionProps<Square>>({
      id: 'squares',
      data,
      extensions,
      getPolygon: ringOf,
      getFillColor: ({ probe }) => (probe ? [255, 255, 255, 255] : [47, 95, 168, 128]),
      getFilterValue: ({ start, end }) => [start, end],
      filterRange: [
        [-FAR, day],
        [day + 0.5, FAR],
      ],
    });
  let gl: WebGL2RenderingContext | null = null;
  let drawn: () => void = () => undefined;
  const painted = () => new Promise<void>((resolve) => (drawn = resolve));
  const deck = new Deck({
    parent: document.querySelector<HTMLDivElement>('#map') as HTMLDivElement,
    deviceProps: { type: 'webgl' },
    useDevicePixels: false,
    views: new MapView({ repeat: false }),
    initialViewState: { longitude: 9.5, latitude: 0, zoom: 3.6 },
    controller: false,
    layers: [layerAt(0)],
    onAfterRender(context) {
      gl = context.gl;
      drawn();
    },
  });
  await painted();
  return {
    show: (day) => deck.setProps({ layers: [layerAt(day)] }),
    painted,
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
