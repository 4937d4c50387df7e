import type { DatedReason } from './dated-layer.ts';

/** Each reason as a sentence, for the console and whoever shows it as it is. */
export const REASON_SENTENCES: Readonly<Record<DatedReason, string>> = {
  unreachable: 'The host does not answer.',
  'no-cors': 'The host does not let other pages read its files (CORS).',
  'not-found': 'There is nothing at that address.',
  refused: 'The host refuses the request.',
  'server-error': 'The host failed.',
  'no-ranges': 'The host cannot send parts of a file (HTTP range requests), which an archive needs.',
  'not-an-archive': 'That is no PMTiles archive.',
  'wrong-version': 'That is a PMTiles archive of another version than 3.',
  'half-archive': 'The archive ends before its end: half of it is lacking.',
  'empty-archive': 'The archive holds no tiles.',
  'not-vector': 'The tiles are pictures, not vector tiles.',
  compression: 'The tiles are packed in a way that browsers do not open.',
  'bad-tilejson': 'That is no TileJSON document with addresses of tiles.',
  'no-such-layer': 'The tiles have no layer of that name.',
  'broken-tile': 'A tile cannot be decoded.',
  'too-large': 'A tile is too large to be drawn.',
  changed: 'The archive was replaced while it was being read.',
  'no-pmtiles': 'The package “pmtiles” could not be loaded.',
  'not-geojson': 'That is no GeoJSON.',
  'no-worker': 'The worker that reads features could not start.',
};
