import type { Planted } from './ten-defects.ts';

const DAYS = 'when.timespans[0]';

/** Ten defects of source, certainty and `when`, each of another kind, each in one place. */
export const EVIDENCE_DEFECTS: readonly Planted[] = [
  {
    file: 'events.geojson',
    feature: 'aguda-dies',
    property: 'properties.sources',
    reason: /is missing/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'aguda-dies', ({ properties }) => delete properties.sources),
  },
  {
    file: 'events.geojson',
    feature: 'zhang-jue-revolts',
    property: 'properties.sources[0].ref',
    reason: /“shiji-999” is no work that is known/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'zhang-jue-revolts', ({ properties }) => {
        properties.sources[0].ref = 'shiji-999';
      }),
  },
  {
    file: 'sieges.geojson',
    feature: 'kaifeng-1126',
    property: 'properties.sources',
    reason: /must NOT have fewer than 1 items/,
    plant: (copy) =>
      copy.editFeature('sieges.geojson', 'kaifeng-1126', ({ properties }) => {
        properties.sources = [];
      }),
  },
  {
    file: 'movements.geojson',
    feature: 'shemu-first-march-1123',
    property: 'properties.certainty',
    reason: /is missing/,
    plant: (copy) =>
      copy.editFeature(
        'movements.geojson',
        'shemu-first-march-1123',
        ({ properties }) => delete properties.certainty,
      ),
  },
  {
    file: 'prefectures.geojson',
    feature: 'pingzhou',
    property: 'properties.control[2].certainty',
    reason: /"sure" is not one of high, medium, low/,
    plant: (copy) =>
      copy.editFeature('prefectures.geojson', 'pingzhou', ({ properties }) => {
        properties.control[2].certainty = 'sure';
      }),
  },
  {
    file: 'places.geojson',
    feature: 'zhuozhou',
    property: 'when',
    reason: /is missing/,
    plant: (copy) => copy.editFeature('places.geojson', 'zhuozhou', (place) => delete place.when),
  },
  {
    file: 'sieges.geojson',
    feature: 'daizhou-1126',
    property: DAYS,
    reason: /ends on 1125-12-01, before it starts on 1126-01-03/,
    plant: (copy) =>
      copy.editFeature('sieges.geojson', 'daizhou-1126', (siege) => {
        siege.when.timespans[0].end = { in: '1125-12-01' };
      }),
  },
  {
    file: 'events.geojson',
    feature: 'jin-retake-weizhou',
    property: `${DAYS}.start`,
    reason: /earliest 1124-10-08 comes after latest 1124-09-10/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'jin-retake-weizhou', (event) => {
        event.when.timespans[0].start = { earliest: '1124-10-08', latest: '1124-09-10' };
      }),
  },
  {
    file: 'events.geojson',
    feature: 'pingzhou-falls',
    property: 'properties.edtf',
    reason: /"about June" must match pattern/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'pingzhou-falls', ({ properties }) => {
        properties.edtf = 'about June';
      }),
  },
  {
    file: 'events.geojson',
    feature: 'grain-dispute',
    property: 'properties.edtf',
    reason: /“1125-05\/1125-06” has no day in common with 1124-05-16 to 1124-06-13/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'grain-dispute', ({ properties }) => {
        properties.edtf = '1125-05/1125-06';
      }),
  },
];
