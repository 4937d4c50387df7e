import { gpxGen, kmlGen } from '@tmcw/togeojson';
import type { Collector } from '../collect.ts';
import type { ReportBook } from '../report.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { amendKml } from './amend-kml.ts';
import { amendGpx } from './amend-gpx.ts';
import { followLinks, type PackedTexts } from './follow-links.ts';
import { lonePoints } from './lone-points.ts';

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Reads KML, with what it links to of what is `packed` beside it, or GPX; of a text that is not well-formed, what can be read. */
export function readXml(
  format: 'kml' | 'gpx',
  text: string,
  collector: Collector,
  book: ReportBook,
  packed?: PackedTexts,
): void {
  const { document, fault } = parseXml(text);
  if (fault) book.noteFile('noted', 'not-xml', lineAndColumn(text, fault.at), fault.message);
  if (format === 'kml' && packed) followLinks(document, packed);
  if (format === 'kml') amendKml(document, book);
  else amendGpx(document, book);
  try {
    // the library asks of its document only what ours answers
    const generate = format === 'kml' ? kmlGen : gpxGen;
    for (const feature of generate(document as never)) {
      book.begin('');
      if (format === 'kml' && feature.properties?.['@geometry-type'] === 'groundoverlay')
        book.note('noted', 'overlay-not-drawn', 'GroundOverlay', feature.properties.name ?? '');
      collector.add(feature);
    }
    for (const { feature, ofTrack } of format === 'gpx' ? lonePoints(document) : []) {
      book.begin('');
      if (ofTrack) book.note('repaired', 'track-of-one-point', 'trkpt', '1');
      collector.add(feature);
    }
  } catch (error) {
    book.noteFile('refused', 'not-xml', '', error instanceof Error ? error.message : '');
  }
}
