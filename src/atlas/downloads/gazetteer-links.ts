import type { PlaceFeature } from '../features.ts';

/** The addresses of a place in other gazetteers. */
export interface GazetteerLinks {
  /** Records of the same place in the years of the atlas. */
  readonly same: readonly string[];
  /** Records of the site in other years, and of the town that stands there today. */
  readonly close: readonly string[];
}

/** The address of a record of the China Historical GIS in its temporal gazetteer. */
const TGAZ = 'http://maps.cga.harvard.edu/tgaz/placename/';
const GEONAMES = 'https://sws.geonames.org/';
/** What `chgis_basis` says of a record that was in force when the atlas begins: that year. */
const YEAR = /^\d+$/;

/** Where other gazetteers have a place. */
export function gazetteerLinks({ properties }: PlaceFeature): GazetteerLinks {
  const { chgis_id, chgis_basis, geonames_id } = properties;
  const chgis = chgis_id ? [`${TGAZ}${chgis_id}`] : [];
  const inForce = YEAR.test(chgis_basis ?? '');
  return {
    same: inForce ? chgis : [],
    close: [...(inForce ? [] : chgis), ...(geonames_id ? [`${GEONAMES}${geonames_id}/`] : [])],
  };
}
