import annalsUrl from '../../../geo/annals.json?url';
import type { Annals } from '../../atlas/annals/annals.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** Whether the atlas has an account of the annals, entry by entry. */
export const HAS_ANNALS = annalsUrl !== '';

/** Every dated entry of the annals. Rejects where the file cannot be fetched. */
export const fetchAnnals = (): Promise<Annals> => fetchJson<Annals>(annalsUrl, { works: [], entries: [] });
