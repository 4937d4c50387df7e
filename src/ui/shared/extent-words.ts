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
      seatless: '此地無治所可考：所畫為部族或邊地之域，只有粗略定位。',
      several: '此域兼含鄰近諸州，其界未另畫出。',
    },
  },
});
