import { checkAccounts } from './check-accounts.ts';
import { checkAnnals } from './check-annals.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCompanions } from './check-companions.ts';
import { checkControl } from './check-control.ts';
import { checkDates } from './check-dates.ts';
import { checkDisagreements } from './check-disagreements.ts';
import { checkEdtf } from './check-edtf.ts';
import { checkFrontiers } from './check-frontiers.ts';
import { checkEditions } from './check-editions.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkIds } from './check-ids.ts';
import { checkLunarDates } from './check-lunar-dates.ts';
import { checkOffices } from './check-offices.ts';
import { checkPictured } from './check-pictured.ts';
import { checkPlacesNamed } from './check-places-named.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSchemas } from './check-schemas.ts';
import { checkLecture } from './check-lecture.ts';
import { checkTexts } from './check-texts.ts';
import { checkWaypoints } from './check-waypoints.ts';
import { countAnnals, type AnnalsCount } from './count-annals.ts';
import { placeOf, type Defect } from './defect.ts';
import { GEO_FILES } from './geo-files.ts';
import { readGeoRecord, type Check } from './geo-record.ts';

/** What a folder of geodata holds and what is wrong with it. */
export interface GeoReport {
  readonly defects: readonly Defect[];
  /** Number of features by file, of the files that could be read. */
  readonly counts: ReadonlyMap<string, number>;
  /** The entries of the annals by juan. */
  readonly annals: readonly AnnalsCount[];
}

const CHECKS: readonly Check[] = [
  checkIds,
  checkCompanions,
  checkDates,
  checkEdtf,
  checkReferences,
  checkControl,
  checkFrontiers,
  checkWaypoints,
  checkRelations,
  checkGeometry,
  checkPlacesNamed,
  checkCalendar,
  checkLunarDates,
  checkTexts,
  checkDisagreements,
  checkLecture,
  checkAccounts,
  checkPictured,
  checkAnnals,
  checkOffices,
  checkEditions,
];

/**
 * Checks a folder of geodata against the published schemas and for meaning. Reports every defect, by file in the order
 * of {@link GEO_FILES}; does not throw, whatever the files hold. Where the schema already faults a property, what the
 * other checks say of the same property is left out.
 */
export function checkGeo(folder: string): GeoReport {
  const { record, defects: unread } = readGeoRecord(folder);
  const departures = checkSchemas(record);
  const faulted = new Set(departures.map(placeOf));
  const meanings = CHECKS.flatMap((check) => [...check(record)]).filter(
    (defect) => !faulted.has(placeOf(defect)),
  );
  const order = new Map(GEO_FILES.map(({ name }, i) => [name, i]));
  const rank = ({ file }: Defect) => order.get(file) ?? order.size;
  const counts = [...record.files.keys()].map((file) => [file, record.features(file).length] as const);
  return {
    defects: [...unread, ...departures, ...meanings].sort((a, b) => rank(a) - rank(b)),
    counts: new Map(counts),
    annals: countAnnals(record),
  };
}
