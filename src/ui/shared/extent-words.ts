import { defineWords } from '../../locale/dictionary.ts';

/** What the area of a unit stands for, where it is not that of one prefecture. */
export const EXTENT_WORDS = defineWords({
  en: {
    extents: {
      seatless: 'No seat is known here: the area is that of a people or a march, around a rough anchor.',
      several: 'The area stands for neighbouring prefectures as well, whose borders are not drawn apart.',
    },
  },
  zh: {
    extents: {
      seatless: '此地沒有可考的治所：畫出的是部族或邊地的範圍，只是粗略定位。',
      several: '此範圍包括鄰近各州，其間的界線沒有另外畫出。',
    },
  },
});
