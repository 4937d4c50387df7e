import { defineWords } from '../../locale/dictionary.ts';

const megabytes = (bytes: number) => (bytes < 1e5 ? '0.1' : (bytes / 1e6).toFixed(1));

/** The words in which files of the reader’s are saved, kept and shared. */
export const SAVING_WORDS = defineWords({
  en: {
    save: 'Save what is shown, mended:',
    saveShown: (n: number, all: number) =>
      `Save what is shown, ${n.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}, mended:`,
    left: (n: number) => `Save the ${n.toLocaleString('en-GB')} left out, for repair`,
    geopackage: 'For a GeoPackage, save GeoJSON and run: ogr2ogr out.gpkg in.geojson',
    notSaved: (words: string) => `It could not be saved: ${words}`,
    keep: 'Keep my files on this device, over a reload',
    kept: (n: number, bytes: number) =>
      `${n === 1 ? '1 file' : `${n} files`}, ${megabytes(bytes)} MB, kept in this browser alone.`,
    forget: 'Forget them all …',
    forgetAsk: (n: number) =>
      `${n === 1 ? 'The file' : `All ${n} files`} and what you have changed will be gone from this page and this browser.`,
    forgetNow: 'Forget',
    keepThem: 'Keep',
    notKept: (words: string) => `This browser does not keep them: ${words}`,
    project: 'Save the project',
    projectAbout:
      'One file with your data, their looks and choices, your lecture and this view; drop it here to open it.',
    lost: (n: number) => `${n} of its files could not be read.`,
    noProject: 'This is no project, or only a part of one.',
  },
  zh: {
    save: '匯出已顯示的資料（已修補）：',
    saveShown: (n: number, all: number) =>
      `匯出已顯示的資料，${all.toLocaleString('en-GB')}筆中的${n.toLocaleString('en-GB')}筆（已修補）：`,
    left: (n: number) => `匯出略去的${n.toLocaleString('en-GB')}筆，以便修補`,
    geopackage: '若要 GeoPackage，請存為 GeoJSON，再執行：ogr2ogr out.gpkg in.geojson',
    notSaved: (words: string) => `無法匯出：${words}`,
    keep: '將檔案留在此裝置，重新載入後仍在',
    kept: (n: number, bytes: number) => `${n}個檔案，${megabytes(bytes)} MB，只留在此瀏覽器。`,
    forget: '全部移除……',
    forgetAsk: (n: number) => `${n}個檔案及所作修改，將從此頁面與此瀏覽器中移除。`,
    forgetNow: '移除',
    keepThem: '保留',
    notKept: (words: string) => `此瀏覽器無法保存：${words}`,
    project: '匯出專案',
    projectAbout: '一個檔案，內有資料、外觀與選擇、講演與地圖狀態；拖到此處即可開啟。',
    lost: (n: number) => `其中${n}個檔案不能讀取。`,
    noProject: '這不是專案，或只是其一部分。',
  },
});
