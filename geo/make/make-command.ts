import { existsSync, readFileSync } from 'node:fs';
import type { AtlasConfig } from '../../src/atlas/atlas-config.ts';
import { geoFolder } from '../../src/tools/commands/geo-folder.ts';
import { readConfig } from '../../src/tools/commands/read-geo.ts';

/** Why a script cannot make its files, in one line for whoever called it. */
export class MakeFault extends Error {}

/**
 * Runs a script that makes files of an atlas: prints what it made; what it lacks or cannot read is one line on stderr that
 * begins with the script’s name, and exit code 2.
 */
export async function runMake(name: string, make: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await make());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${reason.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 2;
  }
}

/** The `atlas.json` of the atlas that files are made for; gives up where it has none. */
export function configToMake(): AtlasConfig {
  if (!existsSync(`${geoFolder()}atlas.json`))
    throw new MakeFault(
      `there is no atlas.json in ${geoFolder()}; npm run new-atlas -- FOLDER writes an atlas that works`,
    );
  return readConfig();
}

/** The days of an atlas as the `when` of a feature. */
export const whenOf = ({ span }: AtlasConfig) => ({
  timespans: [{ start: { in: span.first }, end: { in: span.last } }],
});

/** A file that was named on the command line, as text; gives up where it cannot be read. */
export function readNamed(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new MakeFault(`${path} cannot be read`);
  }
}

/** The same as JSON; gives up where it is none. */
export function readNamedJson(path: string): unknown {
  const text = readNamed(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const zip = text.startsWith('PK')
      ? ', but a zip: unpack it, and convert a Shapefile to GeoJSON first'
      : '';
    throw new MakeFault(`${path} is not GeoJSON${zip}`);
  }
}

/** A remark for the atlas whose `sources.json` does not have the work that new features cite; '' where it does. */
export function remarkOnSource(id: string): string {
  const path = `${geoFolder()}sources.json`;
  const { sources = [] } = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { sources?: { id: string }[] })
    : {};
  return sources.some((source) => source.id === id)
    ? ''
    : `\nThe features cite “${id}”: write it into sources.json`;
}
