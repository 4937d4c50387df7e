/** A word that OpenCC leaves or simplifies in a way that is wrong here. */
export interface OpenccException {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const QIAN = '乾 read qián keeps its form in simplified Chinese; only 乾 read gān becomes 干.';
const ZHE = '著 read zhe or zháo is written 着 in simplified Chinese.';

/** Words written otherwise than OpenCC writes them, each with its reason. */
export const OPENCC_EXCEPTIONS: readonly OpenccException[] = [
  { from: '乾順', to: '乾顺', reason: `The Xia ruler Li Qianshun. ${QIAN}` },
  { from: '乾寧', to: '乾宁', reason: `Qianning jun. ${QIAN}` },
  { from: '錦、乾、顯', to: '锦、乾、显', reason: `Qianzhou, in a list of prefectures. ${QIAN}` },
  { from: '接著', to: '接着', reason: ZHE },
  { from: '著手', to: '着手', reason: ZHE },
  { from: '姪', to: '侄', reason: 'A variant that simplified Chinese does not use.' },
  { from: '目劄子', to: '目札子', reason: 'OpenCC keeps 劄 in the title of the letter 次事目劄子.' },
  {
    from: '濬',
    to: '浚',
    reason: 'Junzhou: the standard character of the modern Xunxian 浚县 and of the prefecture.',
  },
];
