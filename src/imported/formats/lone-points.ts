import type { XmlNode } from '../xml/xml-node.ts';

const elements = (node: XmlNode, name: string): readonly XmlNode[] => [
  ...node.getElementsByTagNameNS('*', name),
];
const child = (node: XmlNode, name: string) =>
  node.childNodes.find(({ nodeType, localName }) => nodeType === 1 && localName === name)?.textContent.trim();

/** The parts of tracks and routes of GPX that have a single position, which is no line, as features of points. */
export function lonePoints(document: XmlNode): readonly object[] {
  return (['trk', 'rte'] as const).flatMap((kind) =>
    elements(document, kind).flatMap((track) => {
      const parts = kind === 'trk' ? elements(track, 'trkseg') : [track];
      return parts.flatMap((part) => {
        const points = elements(part, kind === 'trk' ? 'trkpt' : 'rtept');
        const [only] = points;
        if (!only || points.length > 1) return [];
        const [lon, lat] = [only.getAttribute('lon'), only.getAttribute('lat')];
        const written = {
          name: child(track, 'name') ?? child(only, 'name'),
          desc: child(track, 'desc'),
          time: child(only, 'time'),
        };
        const properties = Object.fromEntries(
          Object.entries(written).filter(([, value]) => value !== undefined),
        );
        return [
          {
            type: 'Feature',
            properties,
            geometry: { type: 'Point', coordinates: [Number(lon ?? NaN), Number(lat ?? NaN)] },
          },
        ];
      });
    }),
  );
}
