import type { XmlNode } from '../xml/xml-node.ts';

const elements = (node: XmlNode, name: string): readonly XmlNode[] => [
  ...node.getElementsByTagNameNS('*', name),
];
const child = (node: XmlNode, name: string) =>
  node.childNodes.find(({ nodeType, localName }) => nodeType === 1 && localName === name)?.textContent.trim();

/** What is left of a track, or a waypoint, that the library passes over. */
interface LonePoint {
  readonly feature: object;
  /** Whether it is the only position of a track or route. */
  readonly ofTrack: boolean;
}

/** A feature of a position; without a geometry where it has none. */
function featureAt(position: XmlNode | undefined, properties: object): object {
  const [lon, lat] = [position?.getAttribute('lon'), position?.getAttribute('lat')];
  const geometry = position && { type: 'Point', coordinates: [lon || null, lat || null] };
  return { type: 'Feature', properties, geometry: geometry ?? null };
}

const isPlaced = (point: XmlNode) =>
  ['lon', 'lat'].every((name) => !Number.isNaN(Number.parseFloat(point.getAttribute(name) ?? '')));

/**
 * What the library that reads GPX passes over, as features: parts of tracks and routes with a single position, which is no line,
 * those with none, and waypoints without a longitude or latitude.
 */
export function lonePoints(document: XmlNode): readonly LonePoint[] {
  const written = (node: XmlNode, position?: XmlNode) => {
    const found = {
      name: child(node, 'name') ?? (position && child(position, 'name')),
      desc: child(node, 'desc'),
      time: position && child(position, 'time'),
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  };
  const tracks = (['trk', 'rte'] as const).flatMap((kind) =>
    elements(document, kind).flatMap((track) => {
      const parts = kind === 'trk' ? elements(track, 'trkseg') : [track];
      const points = parts.map((part) => elements(part, kind === 'trk' ? 'trkpt' : 'rtept'));
      if (points.every(({ length }) => length === 0))
        return [{ feature: featureAt(undefined, written(track)), ofTrack: false }];
      return points.flatMap(([only, ...more]) =>
        only && more.length === 0 ? [{ feature: featureAt(only, written(track, only)), ofTrack: true }] : [],
      );
    }),
  );
  const waypoints = elements(document, 'wpt').filter((point) => !isPlaced(point));
  return [
    ...tracks,
    ...waypoints.map((point) => ({ feature: featureAt(point, written(point)), ofTrack: false })),
  ];
}
