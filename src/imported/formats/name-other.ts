import { isObject, type JsonObject } from '../../atlas/json-object.ts';
import type { Reason } from '../reason.ts';

/** A kind of file that is not read: the reason that tells it, and its name. */
export interface OtherKind {
  readonly reason: Extract<
    Reason,
    'other-map' | 'other-kind' | 'packed-otherwise' | 'shapefile-part' | 'old-spreadsheet'
  >;
  readonly name: string;
}

/** The first bytes of kinds of files; `..` stands for any. */
const MAGIC: readonly (readonly [bytes: string, reason: OtherKind['reason'], name: string])[] = [
  ['d0 cf 11 e0 a1 b1 1a e1', 'old-spreadsheet', 'Excel 97–2003'],
  ['25 50 44 46 2d', 'other-kind', 'PDF'],
  ['89 50 4e 47 0d 0a 1a 0a', 'other-kind', 'PNG'],
  ['ff d8 ff', 'other-kind', 'JPEG'],
  ['47 49 46 38', 'other-kind', 'GIF'],
  ['49 49 2a 00', 'other-kind', 'TIFF'],
  ['4d 4d 00 2a', 'other-kind', 'TIFF'],
  ['52 49 46 46 .. .. .. .. 57 45 42 50', 'other-kind', 'WebP'],
  ['7b 5c 72 74 66', 'other-kind', 'RTF'],
  ['37 7a bc af 27 1c', 'packed-otherwise', '7z'],
  ['52 61 72 21 1a 07', 'packed-otherwise', 'RAR'],
  ['42 5a 68 .. 31 41 59 26', 'packed-otherwise', 'bzip2'],
  ['fd 37 7a 58 5a 00', 'packed-otherwise', 'xz'],
  ['28 b5 2f fd', 'packed-otherwise', 'Zstandard'],
  ['00 00 27 0a', 'shapefile-part', '.shp'],
  ['89 48 44 46 0d 0a', 'other-map', 'HDF5'],
  ['43 44 46 01', 'other-map', 'NetCDF'],
  ['43 44 46 02', 'other-map', 'NetCDF'],
  ['50 4d 54 69 6c 65 73', 'other-map', 'PMTiles'],
  ['.. .. .. .. 0a 09 4f 53 4d 48 65 61 64 65 72', 'other-map', 'OSM PBF'],
  ['41 43 31 30', 'other-map', 'DWG'],
  ['41 52 52 4f 57 31 00 00', 'other-map', 'Arrow'],
];
const TAR_AT = 257;
const PARTS = /\.(?:shp|shx|dbf|prj|cpg|sbn|sbx|qpj)$/i;
/** Names of files in an archive that say what it is. */
const INSIDE: readonly (readonly [name: RegExp, reason: OtherKind['reason'], kind: string])[] = [
  [/\.gdb(?:\/|$)|\.gdbtable$/i, 'other-map', 'Esri File Geodatabase'],
  [/^word\//, 'other-kind', 'Word'],
  [/^ppt\//, 'other-kind', 'PowerPoint'],
  [/\.(?:tab|mif)$/i, 'other-map', 'MapInfo'],
  [/\.qg[sz]$/i, 'other-map', 'QGIS project'],
  [/\.gml$/i, 'other-map', 'GML'],
  [/\.(?:dbf|shx|prj)$/i, 'shapefile-part', '.dbf'],
];
/** Texts that are maps, by their beginnings. */
const TEXTS: readonly (readonly [text: RegExp, name: string])[] = [
  [/<(?:\w+:)?FeatureCollection[^>]*(?:opengis|gml)|<gml:/i, 'GML'],
  [/<TEI[\s>]/, 'TEI'],
  [/<qgis[\s>]/i, 'QGIS project'],
  [/<feed[^>]*(?:georss|Atom)|<rss[\s>]/i, 'GeoRSS'],
  [/^\s*version\s+\d+\s+charset/i, 'MapInfo MIF'],
  [/^\s*0\s+SECTION\s+2\s+HEADER/i, 'DXF'],
  [
    /^(?:\s|--[^\n]*\n|\/\*[^]*?\*\/)*(?:INSERT\s+INTO|CREATE\s+(?:TABLE|DATABASE|SCHEMA|EXTENSION)|COPY\s+\S+\s*\(|SET\s+\w+\s*(?:=|TO))\s/i,
    'SQL',
  ],
  [/^(?:[A-Za-z_][\w.-]*:[^\t\r\n]*\t){2,}[A-Za-z_][\w.-]*:[^\t\r\n]*(?:\r?\n|$)/, 'LTSV'],
  [/<rdf:RDF[\s>]|^\s*@prefix\s/i, 'RDF'],
];

/** What a file of bytes is that is not read, by its first bytes and its name; `null` where that is not known. */
export function nameOther(head: Uint8Array, file: string): OtherKind | null {
  for (const [bytes, reason, name] of MAGIC) {
    const wanted = bytes.split(' ');
    if (wanted.every((byte, i) => byte === '..' || head[i] === Number.parseInt(byte, 16)))
      return { reason, name };
  }
  const tar = String.fromCharCode(...head.subarray(TAR_AT, TAR_AT + 5));
  if (tar === 'ustar') return { reason: 'packed-otherwise', name: 'tar' };
  const part = PARTS.exec(file)?.[0];
  return part === undefined ? null : { reason: 'shapefile-part', name: part };
}

/** What an archive is that is not read, by the names of what is in it; `null` where that is not known. */
export function nameOtherArchive(names: readonly string[]): OtherKind | null {
  for (const [pattern, reason, name] of INSIDE)
    if (names.some((one) => pattern.test(one))) return { reason, name };
  return null;
}

/** Values of JSON that are of a kind which is not read, by what they have at their root. */
const JSON_KINDS: readonly (readonly [is: (value: JsonObject) => boolean, reason: OtherKind['reason'], name: string])[] =
  [
    [({ type, domain }) => /^(?:Coverage(?:Collection)?|Domain)$/.test(String(type)) || isObject(domain), 'other-map', 'CoverageJSON'],
    [({ authorities }) => isObject(authorities), 'other-kind', 'PeriodO'],
    [({ asset, root }) => isObject(asset) && isObject(root), 'other-map', '3D Tiles'],
    [({ layers, sources, version }) => Array.isArray(layers) && isObject(sources) && version === 8, 'other-map', 'MapLibre style'],
    [({ $schema }) => typeof $schema === 'string' && /vega/.test($schema), 'other-kind', 'Vega'],
    [({ nodes, edges, links }) => Array.isArray(nodes) && (Array.isArray(edges) || Array.isArray(links)) && !nodes.some((one) => isObject(one) && ['lat', 'latitude', 'y', 'attributes', 'lng'].some((name) => Object.hasOwn(one, name))), 'other-kind', 'JSON Graph'],
  ]; // prettier-ignore

/** What a value of JSON is that is not read, by its root; `null` where that is not known. */
export function nameOtherJson(value: unknown): OtherKind | null {
  if (!isObject(value)) return null;
  const [, reason, name] = JSON_KINDS.find(([is]) => is(value)) ?? [];
  return reason === undefined || name === undefined ? null : { reason, name };
}

/** What a text is that is a map and not read; `null` where that is not known. */
export function nameOtherText(head: string): OtherKind | null {
  const name = TEXTS.find(([pattern]) => pattern.test(head))?.[1];
  return name === undefined ? null : { reason: 'other-map', name };
}
