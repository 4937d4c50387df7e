import type { Column } from './record-table.ts';
import { traditional } from '../../time/traditional.ts';

function column(id: string, en: string, zh: string, kind: Column['kind'], fileOnly = false): Column {
  return { id, title: { en, zh: traditional(zh) }, kind, fileOnly };
}

/** The columns of the tables, by id. */
export const COLUMNS = {
  id: column('id', 'Id', '編號', 'code', true),
  start: column('start', 'From', '自', 'day'),
  end: column('end', 'To', '至', 'day'),
  /** Under a name that programs know for a date. */
  day: { ...column('day', 'Day', '日期', 'day'), head: 'date' },
  title: column('title', 'Title', '標題', 'text'),
  name: column('name', 'Name', '名稱', 'text'),
  place: column('place', 'Place', '地點', 'text'),
  places: column('places', 'Places', '地點', 'text'),
  people: column('people', 'People', '人物', 'text'),
  commanders: column('commanders', 'Commanders', '統領', 'text'),
  type: column('type', 'Kind', '類別', 'code'),
  side: column('side', 'Side', '所屬', 'text'),
  besieger: column('besieger', 'Besieger', '攻方', 'text'),
  defender: column('defender', 'Defender', '守方', 'text'),
  outcome: column('outcome', 'Outcome', '結果', 'text'),
  movement: column('movement', 'Movement', '行軍', 'text'),
  number: column('number', 'No.', '次', 'number'),
  prefecture: column('prefecture', 'Prefecture', '州府', 'text'),
  holder: column('holder', 'Held by', '歸屬', 'text'),
  besiegedBy: column('besieged_by', 'Besieged by', '圍城一方', 'text'),
  since: column('since', 'Since', '自', 'day'),
  until: column('until', 'Until', '至', 'day'),
  across: column('across', 'Across it', '對面', 'text'),
  acrossHolder: column('across_held_by', 'Held by', '對面歸屬', 'text'),
  border: column('border', 'Frontier', '界線', 'text'),
  arrive: column('arrive', 'Arrives', '到達', 'day'),
  depart: column('depart', 'Leaves', '離開', 'day'),
  shownPrecision: column('precision', 'How finely dated', '日期精度', 'code'),
  shownText: column('text', 'Account', '記事', 'text'),
  before: column('before', 'Before', '前屬', 'text'),
  after: column('after', 'After', '後屬', 'text'),
  modern: column('modern', 'Modern name', '今地', 'text'),
  pinyin: column('pinyin', 'Pinyin', '拼音', 'code'),
  alternatives: column('other_names', 'Other names', '又名', 'text'),
  lon: column('lon', 'Longitude', '經度', 'number', true),
  lat: column('lat', 'Latitude', '緯度', 'number', true),
  rank: column('rank', 'Rank', '等級', 'number', true),
  text: column('text', 'Account', '記事', 'text', true),
  precision: column('precision', 'Precision', '日期精度', 'code', true),
  certainty: column('certainty', 'Certainty', '可靠程度', 'code'),
  sources: column('sources', 'Sources', '出處', 'code', true),
} as const satisfies Record<string, Column>;
