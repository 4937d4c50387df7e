import { readAtlasConfig } from '../../atlas/atlas-config.ts';
import { createAtlas, type Atlas, type AtlasRecord } from '../../atlas/atlas.ts';
import { messageOf } from '../../atlas/message-of.ts';
import { loadGeo, recordOf, type GeoFiles } from '../../load/load-geo.ts';
import { loadGround, type Ground } from '../../map/relief/load-ground.ts';

/** An atlas and all that its map is drawn from. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly record: AtlasRecord;
  readonly files: GeoFiles;
  readonly ground: Ground;
  /** Why the map lacks what only adorns it. */
  readonly lost: readonly string[];
}

/** Loads the atlas of the site; rejects with an Error that names what could not be had, or what in it is wrong. */
export async function loadAtlas(): Promise<LoadedAtlas> {
  const lost: string[] = [];
  const onLost = (error: unknown) => void lost.push(messageOf(error));
  const ground = loadGround();
  const files = await loadGeo(onLost);
  const record = recordOf(files);
  const atlas = createAtlas(readAtlasConfig(files.atlas, ATLAS_EDITION), record);
  return { atlas, record, files, ground, lost };
}
