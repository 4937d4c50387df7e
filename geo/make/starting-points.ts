import type { LonLat } from '../../src/geometry/great-circle.ts';

/** Why the cell of a unit grows from elsewhere than its seat. */
export interface StartingPoints {
  /** One point or more; the cell hangs together around the first. */
  readonly from: readonly [LonLat, ...LonLat[]];
  readonly reason: string;
}

/**
 * Units whose cells do not grow from their seats alone.
 *
 * Most have a seat that lies on a great river or a legal line, or on its wrong side, because courses are generalised:
 * the cell grows from a point 3 to 9 km off on the seat's own bank, and the border then bends around the seat itself.
 * Units that ruled both banks grow from the river.
 */
export const STARTING_POINTS: Readonly<Record<string, StartingPoints>> = {
  fuzhou: {
    from: [[110.97, 39.09]],
    reason: '府州 stood on the west bank of the Yellow River, 保德軍 opposite',
  },
  baodejun: { from: [[111.13, 38.97]], reason: '保德軍 stood on the east bank of the Yellow River' },
  bazhou: {
    from: [
      [116.42, 39.07],
      [116.49, 38.99],
      [116.5, 38.88],
    ],
    reason: '霸州 was Song, south of the boundary river, and ruled 文安 farther south',
  },
  xinanjun: { from: [[116.64, 39.09]], reason: '信安軍 was Song: south of the boundary river' },
  luanzhou: { from: [[118.7, 39.74]], reason: '灤州 stood on the west bank of the Luan' },
  poju: { from: [[124.5, 40.06]], reason: '保州 was Goryeo: south-east of the Yalu' },
  jinningjun: { from: [[110.5, 38.02]], reason: '晉寧軍 ruled 定胡 and 臨泉 across the Yellow River' },
  'shanzhou-shaan': {
    from: [[111.15, 34.79]],
    reason: '陝州 ruled 平陸, 夏 and 芮城 across the Yellow River',
  },
  shouchun: {
    from: [[116.72, 32.71]],
    reason: '壽春府: seat at 下蔡 north of the Huai, most counties south of it',
  },
  sizhou: { from: [[118.46, 33.05]], reason: '泗州: seat north of the Huai, 盱眙 and 招信 south of it' },
  'huazhou-huayin': {
    from: [[109.86, 34.56]],
    reason: '華州 ruled 華陰 and the Tong Pass; the blurred relief cuts both off',
  },
  yunneizhou: {
    from: [
      [111.35, 40.58],
      [110.4, 40.66],
    ],
    reason: '雲內州 faced Xia: the plain between the Yellow River and the Yinshan was its, not 東勝州’s',
  },
  zuoxiang: {
    from: [
      [109.91, 38.23],
      [109.7, 39.2],
    ],
    reason: 'The eastern Ordos north-west of 麟州 was Xia, and no unit of the record has its seat there',
  },
};
