import arcsUrl from '../../geo/arcs.geojson?url';
import atlasUrl from '../../geo/atlas.json?url';
import calendarUrl from '../../geo/calendar.json?url';
import chaptersUrl from '../../geo/chapters.geojson?url';
import contextRiversUrl from '../../geo/context-rivers.geojson?url';
import eventsUrl from '../../geo/events.geojson?url';
import linesUrl from '../../geo/lines.geojson?url';
import movementsUrl from '../../geo/movements.geojson?url';
import placesUrl from '../../geo/places.geojson?url';
import prefecturesUrl from '../../geo/prefectures.geojson?url';
import rangesUrl from '../../geo/ranges.geojson?url';
import riverNamesUrl from '../../geo/river-names.json?url';
import seaUrl from '../../geo/sea.geojson?url';
import seasUrl from '../../geo/seas.geojson?url';
import shoreUrl from '../../geo/shore.geojson?url';
import siegesUrl from '../../geo/sieges.geojson?url';
import simplifiedUrl from '../../geo/simplified.json?url';
import sourcesUrl from '../../geo/sources.json?url';
import stateNamesUrl from '../../geo/state-names.geojson?url';
import watersUrl from '../../geo/waters.geojson?url';

/** The address of every file of `geo/` that the page reads, by name; '' for one that the atlas has not. */
export const GEO_URLS = {
  arcs: arcsUrl,
  atlas: atlasUrl,
  calendar: calendarUrl,
  chapters: chaptersUrl,
  'context-rivers': contextRiversUrl,
  events: eventsUrl,
  lines: linesUrl,
  movements: movementsUrl,
  places: placesUrl,
  prefectures: prefecturesUrl,
  ranges: rangesUrl,
  'river-names': riverNamesUrl,
  sea: seaUrl,
  seas: seasUrl,
  shore: shoreUrl,
  sieges: siegesUrl,
  simplified: simplifiedUrl,
  sources: sourcesUrl,
  'state-names': stateNamesUrl,
  waters: watersUrl,
} as const;

export type GeoName = keyof typeof GEO_URLS;
