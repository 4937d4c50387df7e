/**
 * Makes relief.webp and relief.json of an atlas from heights.
 *
 *   npm run geo:relief -- heights.asc [credit]     (of the atlas that ATLAS_GEO names, else of geo/)
 *
 * heights.asc is an ESRI ASCII grid in degrees and metres that covers the box of the map, as OpenTopography and GEBCO give
 * out for any part of the earth. The first atlas is made from a picture (relief-sqrt16.webp) that covers 99-133E, 27-49N in
 * 2′ cells and codes √metres × 16 in two bytes, red high and green low, with the block edges of its JPEG tiles, which
 * are softened. The grid is that of the relief.json that lies there, else the box of atlas.json. The sea is laid flat, and
 * heights are coded as √metres × SCALE in the same way, lossless.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { geoFile, geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { readAsciiGrid } from './ascii-grid.ts';
import { configToMake, MakeFault, readNamed, runMake } from './make-command.ts';
import { offGrid, type MapGrid } from './map-grid.ts';
import { maskOfPolygons } from './rasterise.ts';
import { readSea } from './read-sea.ts';
import { softenBlocks } from './soften-blocks.ts';

const PICTURE = { west: 99, north: 49, perDegree: 30, scale: 16 };
const SCALE = 12;
/** Cells that a relief is wide and high at most, and to a degree at most. */
const LARGEST = 1000;
const FINEST = 120;
const NEEDS =
  'which heights? Get an Arc ASCII grid (.asc) of the map’s box from https://opentopography.org (SRTM15+, public domain) ' +
  'or https://download.gebco.net (GEBCO, public domain) and name it: npm run geo:relief -- heights.asc "Relief: SRTM15+"';

/** Square roots of heights in metres at the cells of a grid, and whose heights they are. */
interface Roots {
  readonly at: (column: number, row: number) => number;
  readonly source: string;
  readonly license: string;
}

/** 1 where a cell and its eight neighbours are sea: the cells of the shore keep their heights, so no step shows. */
function openSea(grid: MapGrid, sea: Uint8Array): Uint8Array {
  return sea.map((_, cell) => {
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    for (let y = Math.max(0, row - 1); y <= Math.min(grid.rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(grid.columns - 1, column + 1); x++) {
        if (sea[y * grid.columns + x] === 0) return 0;
      }
    }
    return 1;
  });
}

/** The grid of the relief of an atlas: what it was, else as fine as LARGEST allows over the box of the map. */
function readGrid(): MapGrid & { readonly source?: string; readonly license?: string } {
  const [west, south, east, north] = configToMake().box;
  const path = `${geoFolder()}relief.json`;
  if (existsSync(path)) {
    const { width, height, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as MapGrid & {
      readonly width: number;
      readonly height: number;
    };
    return { ...rest, columns: width, rows: height };
  }
  const perDegree = Math.max(1, Math.min(FINEST, Math.floor(LARGEST / Math.max(east - west, north - south))));
  const [columns, rows] = [(east - west) * perDegree, (north - south) * perDegree].map(Math.ceil) as [
    number,
    number,
  ];
  return { west, north, perDegree, columns, rows };
}

/** The heights of a picture as the first atlas has it. */
async function rootsOfPicture(path: string, grid: MapGrid): Promise<Roots> {
  if (!existsSync(path)) throw new MakeFault(`${path} cannot be read`);
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  const left = (grid.west - PICTURE.west) * PICTURE.perDegree;
  const top = (PICTURE.north - grid.north) * PICTURE.perDegree;
  const right = left + grid.columns;
  if (
    grid.perDegree !== PICTURE.perDegree ||
    left < 0 ||
    top < 0 ||
    right > info.width ||
    top + grid.rows > info.height
  )
    throw new MakeFault(
      `${path} is a picture of 99-133E, 27-49N in 2′ cells, which the grid of this atlas does not fit: name an Arc ASCII grid (.asc)`,
    );
  const roots = Float64Array.from(
    { length: info.width * info.height },
    (_, i) => ((data[i * info.channels] ?? 0) * 256 + (data[i * info.channels + 1] ?? 0)) / PICTURE.scale,
  );
  softenBlocks(roots, info.width, info.height);
  return {
    at: (column, row) => roots[(top + row) * info.width + left + column] ?? 0,
    source: 'Relief: NASA SRTM30, via KDE Marble',
    license: 'Public domain',
  };
}

/** The heights of an ASCII grid, at the middle of each cell. */
function rootsOfGrid(path: string, grid: MapGrid, credit: string | undefined): Roots {
  const heights = readAsciiGrid(readNamed(path), path);
  const corners = [
    [0, 0],
    [grid.columns, grid.rows],
  ].map(([x = 0, y = 0]) => offGrid(grid, x, y));
  if (!corners.every(([lon, lat]) => heights.covers(lon, lat)))
    throw new MakeFault(
      `${path} covers ${heights.box.join(', ')}, but the map of this atlas ${corners.map(String).join(' to ')}`,
    );
  return {
    at: (column, row) => Math.sqrt(Math.max(0, heights.metresAt(...offGrid(grid, column + 0.5, row + 0.5)))),
    source: credit ?? 'Relief: see the credits of the atlas',
    license: 'Public domain',
  };
}

async function makeRelief(): Promise<string> {
  const [path, credit] = process.argv.slice(2);
  if (path === undefined) throw new MakeFault(NEEDS);
  const grid = readGrid();
  const { at, source, license } = /\.(?:webp|png)$/i.test(path)
    ? await rootsOfPicture(path, grid)
    : rootsOfGrid(path, grid, credit);
  const sea = geoFile('sea.geojson');
  const cells = grid.columns * grid.rows;
  const flat = sea ? openSea(grid, maskOfPolygons(grid, readSea(sea))) : new Uint8Array(cells);
  const coded = Buffer.alloc(cells * 3);
  for (let cell = 0; cell < cells; cell++) {
    const value = flat[cell]
      ? 0
      : Math.round(at(cell % grid.columns, Math.floor(cell / grid.columns)) * SCALE);
    coded[3 * cell] = value >> 8;
    coded[3 * cell + 1] = value & 255;
  }
  const target = `${geoFolder()}relief.webp`;
  const picture = sharp(coded, { raw: { width: grid.columns, height: grid.rows, channels: 3 } });
  await picture.webp({ lossless: true, effort: 6, quality: 100 }).toFile(target);
  const coding = {
    west: grid.west,
    north: grid.north,
    perDegree: grid.perDegree,
    width: grid.columns,
    height: grid.rows,
    scale: SCALE,
    source,
    license,
  };
  writeFileSync(`${geoFolder()}relief.json`, `${JSON.stringify(coding, null, 2)}\n`);
  return `${target}: ${grid.columns} × ${grid.rows} cells, ${grid.perDegree} to a degree`;
}

await runMake('geo:relief', makeRelief);
