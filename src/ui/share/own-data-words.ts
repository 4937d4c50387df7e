import { defineWords } from '../../locale/dictionary.ts';

/** What is said of the reader’s own files where a view is shared. */
export const OWN_DATA_WORDS = defineWords({
  en: {
    title: 'Your data',
    stays: (n: number, names: string) =>
      `${n === 1 ? 'Your file does' : `Your ${n} files do`} not travel in the links further down: ${names}. Whoever opens those sees the atlas alone.`,
    fits: 'Link with your data',
    fitsAbout: (characters: number) =>
      `It holds your data, their looks and changes, in ${characters.toLocaleString('en-GB')} characters; they are sent to no server, but whoever has the link has them.`,
    tooLong:
      'They are too large for a link: save the project, and send that file, or put the data on the web and open them by data= in the address.',
    save: 'Save the project',
    address: (address: string) => `Of ${address} the link holds the address, not the data.`,
  },
  zh: {
    title: '自備資料',
    stays: (n: number, names: string) =>
      `以下其他連結不含自備的${n}個檔案：${names}。打開連結的人只能看到本圖。`,
    fits: '含自備資料的連結',
    fitsAbout: (characters: number) =>
      `內有自備資料、其外觀與修改，共${characters.toLocaleString('en-GB')}字元；不傳給任何伺服器，但拿到連結的人就能看到資料。`,
    tooLong: '資料過大，無法放進連結：請匯出專案並傳送該檔案，或將資料放到網上，用地址中的 data= 開啟。',
    save: '匯出專案',
    address: (address: string) => `${address}：連結只含其地址，不含資料。`,
  },
});
