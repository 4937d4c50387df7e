import officesUrl from '../../../geo/offices.json?url';
import type { Offices } from '../../atlas/offices/offices.ts';
import { fetchJson } from './fetch-json.ts';

/** Whether the atlas says who governed. */
export const HAS_OFFICES = officesUrl !== '';

/** Who governed which place, and whom the powers acknowledged. Rejects where the file cannot be fetched. */
export const fetchOffices = (): Promise<Offices> => fetchJson<Offices>(officesUrl, { offices: [] });
