import L from 'leaflet';
import 'leaflet.timeline';
import 'leaflet/dist/leaflet.css';
import type { Feature } from 'geojson';
import { collectionOf, COLOURS, squareFeatures, type SquareProperties, type Way } from '../way.ts';

interface Timeline extends L.Layer {
  setTime(time: number): void;
}

/** Leaflet.timeline on Leaflet’s canvas. */
export function leafletWay(count: number): Way {
  const map = L.map('map', {
    preferCanvas: true,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomAnimation: false,
    fadeAnimation: false,
  }).setView([0, 9.5], 4.6);
  map.getContainer().style.background = '#000';
  const make = (L as unknown as { timeline(data: object, options: object): Timeline }).timeline;
  const timeline = make(collectionOf(squareFeatures(count)), {
    getInterval: ({ properties }: Feature<never, SquareProperties>) => ({
      start: properties.start,
      end: properties.end,
      endExclusive: true,
    }),
    style: (feature?: Feature<never, SquareProperties>) => ({
      stroke: false,
      fillColor: feature?.properties.probe ? COLOURS.probe : COLOURS.other,
      fillOpacity: feature?.properties.probe ? 1 : 0.5,
    }),
  });
  timeline.addTo(map);
  const picture = () => map.getContainer().querySelector('canvas');
  return {
    show: (day) => timeline.setTime(day),
    again: () => undefined,
    painted: () => new Promise((resolve) => requestAnimationFrame(() => resolve())),
    project: (lon, lat) => map.latLngToContainerPoint([lat, lon]),
    reds(y, width) {
      const canvas = picture();
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('Leaflet has no canvas');
      // the canvas reaches beyond the window by Leaflet’s padding
      const [own, view] = [canvas.getBoundingClientRect(), map.getContainer().getBoundingClientRect()];
      const row = context.getImageData(view.left - own.left, view.top - own.top + y, width, 1).data;
      return Uint8Array.from(row.filter((_, i) => i % 4 === 0));
    },
  };
}
