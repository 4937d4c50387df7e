import { defineWords } from '../../locale/dictionary.ts';

/** The words of the page that tells how the map knows its units. */
export const UNIT_WORDS = defineWords({
  en: {
    about:
      'The sources name seats, not borders. Each area is grown from its seat, and from the seats of its counties where they are known, by least cost of travel, and stops at ridges, rivers, treaty lines and the shore of the time. Where seats stand far apart, a modelled border may be off by a good part of the distance between them. Tan Qixiang’s atlas (vol. 6), whose sheets of these lands show the year 1111, was not consulted, and no border compared with it; where a unit had another name, rank or ruler in that year, its row says so.',
    unit: 'Unit',
    find: 'Name',
    seat: 'Seat',
    border: 'Border',
    area: 'Area, km²',
    spacing: 'To the next seats, km',
    standard: 'In 1111',
    chgis: (id: string) => `CHGIS ${id}`,
    own: 'placed by the modern town or site',
    grounds: { line: 'treaty line or wall', river: 'river', model: 'modelled', edge: 'sea or edge' },
    share: (share: number, ground: string) => `${share} % ${ground}`,
    count: (n: number) => (n === 1 ? '1 unit' : `${n} units`),
    comma: ', ',
  },
  zh: {
    about:
      '史料只記治所，不記邊界。各單位的範圍從治所（屬縣可知的，也從縣治）出發，按行路難易推算，止於山嶺、河流、盟約界線與當時的海岸。治所相距較遠處，推算的界線誤差可達兩者間距的大半。譚其驤圖集（第六冊）有關各圖以1111年為準，本圖沒有查閱該書，也沒有比對其界線；某單位當年的名稱、等級或歸屬不同的，在該條註明。',
    unit: '單位',
    find: '名稱',
    seat: '治所',
    border: '界線',
    area: '面積（平方公里）',
    spacing: '距鄰治（公里）',
    standard: '1111年',
    chgis: (id) => `歷史地理信息系統 ${id}`,
    own: '據今城或遺址定位',
    grounds: { line: '界約或長城', river: '河流', model: '推算', edge: '海或圖邊' },
    share: (share, ground) => `${ground}${share}%`,
    count: (n) => `${n}個單位`,
    comma: '，',
  },
});
