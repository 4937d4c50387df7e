import { bytesInMemory } from './formats/imported-bytes.ts';
import { nameOtherArchive } from './formats/name-other.ts';
import { hasShapefile, readShapefile } from './formats/read-shapefile.ts';
import { readWorkbook, workbookOf } from './formats/read-workbook.ts';
import type { PackedTexts } from './formats/follow-links.ts';
import { namesInZip, unzipFiles, unzipMap, type UnzippedMap } from './formats/unzip-map.ts';
import type { ReadAgain, Reading } from './reading.ts';

const KML = /\.kml$/i;

/** The KML that lies beside a KML in an archive. */
function packedBeside(archive: Uint8Array, { name: from, others }: UnzippedMap): PackedTexts | undefined {
  if (!KML.test(from) || !others.some((name) => KML.test(name))) return undefined;
  const files = unzipFiles(archive, (name) => name !== from && KML.test(name));
  if ('fault' in files) return undefined;
  const texts = new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  return { texts, from, taken: new Set() };
}

/** Reads what is packed in a zip: a workbook, shapefiles, or a map; names what is there instead. */
export async function readZip(
  archive: Uint8Array,
  reading: Reading,
  again: ReadAgain,
  depth: number,
): Promise<void> {
  const { book, collector, about, options } = reading;
  const names = namesInZip(archive);
  if ('fault' in names) {
    book.noteFile('refused', names.fault, '', names.detail);
    return;
  }
  const workbook = workbookOf(names);
  if (workbook) {
    about.format = workbook;
    about.table = await readWorkbook(workbook, archive, options, collector, book);
    return;
  }
  if (hasShapefile(names)) {
    about.format = 'shapefile';
    about.encoding = (await readShapefile(archive, collector, book)) ?? about.encoding;
    return;
  }
  const unzipped = depth > 0 ? null : unzipMap(archive, names);
  if (!unzipped || 'fault' in unzipped) {
    const other = unzipped && unzipped.fault !== 'zip-without-map' ? null : nameOtherArchive(names);
    if (other) book.noteFile('refused', other.reason, '', other.name);
    else if (unzipped) book.noteFile('refused', unzipped.fault, '', unzipped.detail);
    else book.noteFile('refused', 'packed-otherwise', '', 'zip');
    return;
  }
  const packed = packedBeside(archive, unzipped);
  await again(bytesInMemory(unzipped.name, unzipped.bytes), packed);
  const left = unzipped.others.filter((name) => !packed?.taken.has(name));
  if (left.length > 0) book.noteFile('noted', 'further-maps', unzipped.name, left.join(', '));
  if (about.format === 'kml') about.format = 'kmz';
}
