/** The module’s own entry: dated layers for any map of MapLibre. */
export { addDatedLayer } from './add-dated-layer.ts';
export { dateOf, dayOf } from './moments.ts';
export { pointsOfCsv } from './points-of-csv.ts';
export type {
  DatedEvents,
  DatedFeature,
  DatedLayer,
  DatedLayerOptions,
  DatedProperties,
  DatedReason,
  DatedSpan,
  DatedWindow,
  Moment,
} from './dated-layer.ts';
