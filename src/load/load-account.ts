import accountsUrl from '../../geo/accounts.json?url';
import { accountedAtlas, type AccountPoint } from '../atlas/accounts/accounted-atlas.ts';
import type { AtlasConfig } from '../atlas/atlas-config.ts';
import type { Atlas, AtlasRecord } from '../atlas/atlas.ts';
import { fetchFile } from './fetch-file.ts';

/** The atlas as the seed article has it, made from the record; rejects with an Error that names the file. */
export async function loadAccount(config: AtlasConfig, record: AtlasRecord): Promise<Atlas> {
  if (!accountsUrl) return accountedAtlas(config, record, 'seed', []);
  const response = await fetchFile(accountsUrl, 'geo/accounts.json');
  const { points } = (await response.json()) as { points: readonly AccountPoint[] };
  return accountedAtlas(config, record, 'seed', points);
}
