import { defineWords } from '../../locale/dictionary.ts';
import type { TileReason } from '../../lifespans/tiles/tile-error.ts';

/** Each reason for which tiles cannot be opened, or one of them not be drawn. */
type Reasons = Readonly<Record<TileReason, string>>;

const EN: Reasons = {
  unreachable: 'the host does not answer',
  'no-cors': 'the host does not let other pages read its files (CORS); download it and open the file',
  'not-found': 'there is nothing at that address',
  refused: 'the host refuses it',
  'server-error': 'the host failed; try again later',
  'no-ranges': 'the host cannot send parts of a file (range requests); download it and open the file',
  'not-an-archive': 'it is no PMTiles archive',
  'wrong-version': 'it is a PMTiles archive of another version than 3',
  'half-archive': 'it ends too soon: part of the archive is lacking; download it again',
  'empty-archive': 'it holds no tiles',
  'not-vector': 'its tiles are pictures, which have no dates',
  compression: 'its tiles are packed in a way that browsers do not open',
  'bad-tilejson': 'it is no TileJSON with addresses of tiles',
  'no-such-layer': 'it has no layer of that name',
  'empty-layer': 'there is nothing in the layers chosen',
  'no-dates': 'nothing in it has a date in the properties chosen',
  'broken-tile': 'a tile cannot be decoded',
  'tiles-fail': 'tiles cannot be had',
  'too-large': 'a tile is too large',
  changed: 'the archive was replaced while it was read; open it again',
  'no-pmtiles': 'the part of the atlas that reads archives did not come; reload the page',
  'no-worker': 'the worker that reads tiles did not start; reload the page',
};

const ZH: Reasons = {
  unreachable: '伺服器沒有回應',
  'no-cors': '伺服器不允許其他網頁讀取（CORS），請下載後在此開啟',
  'not-found': '這裡沒有檔案',
  refused: '伺服器不允許讀取',
  'server-error': '伺服器出錯，請稍後再試',
  'no-ranges': '伺服器不能只給出檔案的一部分，請下載後在此開啟',
  'not-an-archive': '不是 PMTiles 檔案',
  'wrong-version': '不是第3版的 PMTiles 檔案',
  'half-archive': '檔案不全，請重新下載',
  'empty-archive': '其中沒有圖格',
  'not-vector': '其中的圖格是圖片，沒有日期',
  compression: '其壓縮方式瀏覽器不能開啟',
  'bad-tilejson': '不是含有圖格地址的 TileJSON',
  'no-such-layer': '沒有此名的圖層',
  'empty-layer': '所選圖層是空的',
  'no-dates': '所選欄位中沒有日期',
  'broken-tile': '有一圖格不能讀取',
  'tiles-fail': '圖格不能讀取',
  'too-large': '有一圖格過大',
  changed: '讀取時檔案已變，請重新開啟',
  'no-pmtiles': '本圖讀取此類檔案的部分未能載入，請重新載入本頁',
  'no-worker': '讀取圖格的部分未能開始，請重新載入本頁',
};

const grouped = (n: number) => n.toLocaleString('en-GB');

/** The words of dated tiles, in English and in traditional Chinese. */
export const TILE_WORDS = defineWords({
  en: {
    opening: (name: string) => `Opening ${name}`,
    failed: (name: string, reason: TileReason, detail: string) =>
      `${name} could not be opened: ${EN[reason]} (${detail}).`,
    fault: (reason: TileReason, detail: string) => `Something is lacking: ${EN[reason]} (${detail}).`,
    state: (inView: number, loading: number, failed: number) =>
      [
        `${grouped(inView)} in view`,
        ...(loading ? [`${grouped(loading)} tiles on their way`] : []),
        ...(failed ? [`${grouped(failed)} tiles failed`] : []),
      ].join(', '),
    unreadable: (n: number, example: string) =>
      `${grouped(n)} have dates that cannot be read, as “${example}”, and are left out.`,
    undated: (n: number) => `${grouped(n)} have no date and are always there.`,
    layers: 'Layers',
    place: 'Lies',
    places: { on: 'on the atlas', under: 'under the atlas' },
    begin: 'Begins',
    end: 'Ends',
    usual: 'as usual',
    nextChange: 'Next change in view',
    previousChange: 'Previous change in view',
    noChange: 'Nothing in view changes on any day of the atlas.',
    credit: 'Source',
    feature: 'Feature of a tile',
    layer: 'Layer',
    needsWebGL: 'Tiles need WebGL, which is not there now.',
  },
  zh: {
    opening: (name: string) => `正在開啟 ${name}`,
    failed: (name: string, reason: TileReason, detail: string) =>
      `無法開啟 ${name}：${ZH[reason]}（${detail}）。`,
    fault: (reason: TileReason, detail: string) => `有缺失：${ZH[reason]}（${detail}）。`,
    state: (inView: number, loading: number, failed: number) =>
      [
        `畫面中${grouped(inView)}項`,
        ...(loading ? [`${grouped(loading)}圖格載入中`] : []),
        ...(failed ? [`${grouped(failed)}圖格未能載入`] : []),
      ].join('，'),
    unreadable: (n: number, example: string) => `${grouped(n)}項日期不能讀取，如「${example}」，已略去。`,
    undated: (n: number) => `${grouped(n)}項沒有日期，始終顯示。`,
    layers: '圖層',
    place: '位置',
    places: { on: '在本圖之上', under: '在本圖之下' },
    begin: '起',
    end: '止',
    usual: '自動',
    nextChange: '畫面中的下一個變化',
    previousChange: '畫面中的上一個變化',
    noChange: '畫面中的內容在本圖各日都沒有變化。',
    credit: '來源',
    feature: '圖格中一項',
    layer: '圖層',
    needsWebGL: '圖格需要 WebGL，現在沒有。',
  },
});
