import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatedFields } from '../../lifespans/features/dated-fields.ts';
import { createColumns } from '../tiles/feature-columns.ts';
import { boundsOf, makeTiles, wholeZoomOf } from '../tiles/make-tiles.ts';
import { createArchive } from '../tiles/pmtiles-writer.ts';
import { readFeatures } from '../tiles/read-features.ts';
import { CommandError, runCommand } from './command.ts';

const help = `
npm run tiles -- INPUT.geojson OUT.pmtiles [options]

Dated tiles of dated features, for whoever has more of them than one file should hold: an archive that any static host
serves by parts, and that “Your data”, the plugin and every other reader of PMTiles open. INPUT is GeoJSON, a
collection or a feature a line, packed (.gz) or not, of any size: it is read as a stream.

  --layer NAME          the name of the layer; else that of the file
  --begin NAME          the properties with which a feature begins
  --end NAME            and ends; else start_date and end_date, and others in use
  --calendar julian|gregorian   of which calendar its dates are; else gregorian
  --numbers year|s|ms|day       what numbers in those properties count (years, seconds or milliseconds from 1970, Julian
                        Day Numbers); else as their size tells
  --weight NAME         a property: what has more of it is kept at farther zooms; else what is larger
  --max-zoom Z          the nearest zoom, at which everything is kept; else as near as no tile is too full, 8 to 14
  --min-zoom Z          the farthest zoom; else 0
  --limit N             features of a tile beyond which it is thinned; else 20000
  --extent N            units of a side of a tile; else 4096
  --credit TEXT         whom to credit
  --force               write over what is there

At farther zooms a tile above the limit is thinned by weight and by life: of what is smaller than a cell of a few px,
each cell keeps the weightiest and longest lived until nothing that has gone was alive on a day on which nothing that
has stayed is. So no day is emptied. Exit code 0 where tiles were made, 1 where there is nothing to make them of.
`;

function wholeNumber(
  value: string | undefined,
  otherwise: number,
  least: number,
  most: number,
  what: string,
) {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new CommandError(`${what} is a whole number from ${least} to ${most}, not “${value}”`);
  return number;
}

const UNITS = ['auto', 'year', 's', 'ms', 'day'] as const;
const text = { type: 'string' } as const;

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      layer: text,
      begin: text,
      end: text,
      calendar: text,
      numbers: text,
      weight: text,
      'max-zoom': text,
      'min-zoom': text,
      limit: text,
      extent: text,
      credit: text,
      force: { type: 'boolean', default: false },
    },
  });
  const [input, out, more] = positionals;
  if (input === undefined || out === undefined || more !== undefined)
    throw new CommandError('two files are needed, what is read and what is written');
  if (!existsSync(input) || !statSync(input).isFile()) throw new CommandError(`there is no file “${input}”`);
  if (existsSync(out) && !values.force)
    throw new CommandError(`“${out}” is there already; --force writes over it`);
  const { calendar = 'gregorian' } = values;
  if (calendar !== 'julian' && calendar !== 'gregorian')
    throw new CommandError(`“${calendar}” is not one of the calendars julian, gregorian`);
  const numbers = UNITS.find((unit) => unit === (values.numbers ?? 'auto'));
  if (!numbers) throw new CommandError(`“${values.numbers}” is not one of ${UNITS.slice(1).join(', ')}`);
  const fields: DatedFields = {
    begin: values.begin,
    end: values.end,
    reading: { calendar, numbers },
  };
  const limit = wholeNumber(values.limit, 20_000, 1, 10_000_000, '--limit');
  const extent = wholeNumber(values.extent, 4096, 256, 65_536, '--extent');
  const minZoom = wholeNumber(values['min-zoom'], 0, 0, 20, '--min-zoom');
  const tileLimit = { features: limit, points: limit * 20 };
  const layer = values.layer ?? basename(input).replace(/\.(?:gz|geojson|geojsonl|ndjson|json)/gi, '');

  const maker = createColumns(`${out}.features`, fields, values.weight);
  try {
    let faults = 0;
    for await (const found of readFeatures(input)) {
      if ('feature' in found) maker.add(found.feature);
      else if ((faults += 1) <= 5) process.stderr.write(`tiles: ${found.fault}; passed over\n`);
    }
    const { drawn, undated, unreadable, shapeless, example } = maker.count();
    const tell = (count: number, what: string) =>
      count > 0 && process.stderr.write(`tiles: ${count} ${what}\n`);
    tell(faults, 'records that are no JSON were passed over');
    tell(shapeless, 'features without a shape were passed over');
    tell(unreadable, `features with dates that cannot be read were passed over, as “${example ?? ''}”`);
    tell(undated, 'features have no date: they are there always');
    if (drawn === 0) {
      process.stderr.write('tiles: there is nothing to make tiles of\n');
      return 1;
    }
    const columns = maker.done();
    const maxZoom = Math.max(
      wholeNumber(values['max-zoom'], wholeZoomOf(columns, tileLimit), 0, 20, '--max-zoom'),
      minZoom,
    );
    const archive = createArchive(out);
    try {
      makeTiles(
        columns,
        { layer, minZoom, maxZoom, extent, limit: tileLimit },
        archive,
        (zoom, tiles, kept) =>
          process.stderr.write(`tiles: zoom ${zoom}, ${tiles} tiles, ${kept} of ${columns.count} features\n`),
      );
    } catch (error) {
      archive.abandon();
      throw error;
    }
    const made = archive.finish(
      { minZoom, maxZoom, bounds: boundsOf(columns) },
      {
        name: layer,
        format: 'pbf',
        ...(values.credit === undefined ? {} : { attribution: values.credit }),
        vector_layers: [
          { id: layer, minzoom: minZoom, maxzoom: maxZoom, fields: Object.fromEntries(columns.fields) },
        ],
      },
    );
    process.stdout.write(
      `${out}: ${drawn} features in ${made.tiles} tiles, zooms ${minZoom} to ${maxZoom}, ${(made.bytes / 1e6).toFixed(1)} MB\n`,
    );
    return 0;
  } finally {
    maker.end();
  }
}

await runCommand(import.meta.url, { name: 'tiles', help, run });
