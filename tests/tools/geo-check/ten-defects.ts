import type { Defect } from '../../../src/tools/geo-check/defect.ts';
import type { GeoCopy } from './geo-copy.ts';

/** A defect to plant, and how the check must report it. */
export interface Planted extends Omit<Defect, 'reason'> {
  readonly reason: RegExp;
  plant(copy: GeoCopy): void;
}

const SIEGE_DAY = 'when.timespans[0].start.in';

/** Ten defects, each of another kind, each in one place. */
export const TEN_DEFECTS: readonly Planted[] = [
  {
    file: 'sieges.geojson',
    feature: 'kaifeng-1126',
    property: SIEGE_DAY,
    reason: /“1126-02-30” names day 30, but that month has 28 days/,
    plant: (copy) =>
      copy.editFeature('sieges.geojson', 'kaifeng-1126', (siege) => {
        siege.when.timespans[0].start = { in: '1126-02-30' };
      }),
  },
  {
    file: 'prefectures.geojson',
    feature: 'yanjing',
    property: 'properties.control[2].when',
    reason: /begins on 1123-05-17, and the span before it ends on 1123-05-13: a gap of 3 days/,
    plant: (copy) =>
      copy.editFeature('prefectures.geojson', 'yanjing', (prefecture) => {
        prefecture.properties.control[2].when.timespans[0].start = { in: '1123-05-17' };
      }),
  },
  {
    file: 'movements.geojson',
    feature: 'song-jin-shuttle-1123',
    property: 'properties.waypoints[2].arrive',
    reason: /arrives on 1123-03-19, before the stop before it is left on 1123-03-20/,
    plant: (copy) =>
      copy.editFeature('movements.geojson', 'song-jin-shuttle-1123', (movement) => {
        movement.properties.waypoints[2].arrive = '1123-03-19';
      }),
  },
  {
    file: 'movements.geojson',
    feature: 'convoy-3-zhu',
    property: 'properties.relations[0]',
    reason: /travels-with convoy-2-wei, but convoy-2-wei does not state travels-with convoy-3-zhu/,
    plant: (copy) =>
      copy.editFeature('movements.geojson', 'convoy-2-wei', ({ properties }) => {
        const others = properties.relations.filter(({ kind }: { kind: string }) => kind !== 'travels-with');
        properties.relations = others.length ? others : undefined;
      }),
  },
  {
    file: 'events.geojson',
    feature: 'kaifeng-falls',
    property: 'properties.lunar',
    reason: /1127-01-09 is 丙辰, not 丁巳/,
    plant: (copy) =>
      copy.editFeature('events.geojson', 'kaifeng-falls', ({ properties }) => {
        properties.lunar = properties.lunar.replace('丙辰', '丁巳');
      }),
  },
  {
    file: 'chapters.geojson',
    feature: 'ch09-taiyuan',
    property: 'geometry.coordinates[0]',
    reason: /wound the wrong way: an outer ring runs counter-clockwise/,
    plant: (copy) =>
      copy.editFeature('chapters.geojson', 'ch09-taiyuan', ({ geometry }) =>
        geometry.coordinates[0].reverse(),
      ),
  },
  {
    file: 'waters.geojson',
    feature: 'huanghe-beiliu',
    property: 'geometry.coordinates[1]',
    reason: /longitude and latitude look swapped/,
    plant: (copy) =>
      copy.editFeature('waters.geojson', 'huanghe-beiliu', ({ geometry }) =>
        geometry.coordinates[1].reverse(),
      ),
  },
  {
    file: 'places.geojson',
    feature: 'zhuozhou',
    property: 'properties.sources[0].ref',
    reason: /“shiji-999” is no work that is known/,
    plant: (copy) =>
      copy.editFeature('places.geojson', 'zhuozhou', ({ properties }) => {
        properties.sources[0].ref = 'shiji-999';
      }),
  },
  {
    file: 'sources.json',
    feature: 'huibian',
    property: 'author_zh',
    reason: /张 is a simplified character, for 張/,
    plant: (copy) =>
      copy.editFeature('sources.json', 'huibian', (work) => {
        work.author_zh = '张夢莘，1194年';
      }),
  },
  {
    file: 'prefectures.geojson',
    feature: 'kaide',
    property: 'properties.control[0].holder',
    reason: /“qing” is no holder that is known/,
    plant: (copy) =>
      copy.editFeature('prefectures.geojson', 'kaide', ({ properties }) => {
        properties.control[0].holder = 'qing';
      }),
  },
];
