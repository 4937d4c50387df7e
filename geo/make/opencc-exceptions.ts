/** A word that OpenCC leaves or simplifies in a way that is wrong here. */
export interface OpenccException {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const QIAN = '乾 read qián keeps its form in simplified Chinese; only 乾 read gān becomes 干.';
const ZHE = '著 read zhe or zháo is written 着 in simplified Chinese.';

/** What a page is said with: the word of Taiwan, which the interface is written with, and that of the mainland. */
const MAINLAND: readonly (readonly [string, string])[] = [
  ['搜尋', '搜索'],
  ['連結', '链接'],
  ['檔案', '文件'],
  ['壓縮檔', '压缩文件'],
  ['檔', '文件'],
  ['匯出', '导出'],
  ['設定', '设置'],
  ['網路', '网络'],
  ['儲存', '保存'],
  ['載入', '加载'],
  ['影片', '视频'],
  ['簡報', '演示文稿'],
  ['程式', '程序'],
  ['視窗', '窗口'],
  ['選單', '菜单'],
  ['伺服器', '服务器'],
  ['貼上', '粘贴'],
  ['座標', '坐标'],
  ['裝置', '设备'],
  ['改用支援', '改用支持'],
  ['位元組', '字节'],
  ['順序記號', '顺序标记'],
  ['字元', '字符'],
  ['音訊', '音频'],
  ['視訊', '视频'],
  ['試算表', '电子表格'],
  ['欄位', '字段'],
  ['開啟', '打开'],
  ['關聯資料', '关联数据'],
  ['資料檔案', '数据文件'],
  ['自備資料', '自备数据'],
  ['有資料', '有数据'],
  ['資料', '数据'],
  ['授權條款', '许可条款'],
  ['授權、版本', '许可、版本'],
  ['依授權使用', '按许可使用'],
  ['橫式', '横向'],
  ['直式', '竖向'],
  ['圖格', '瓦片'],
  ['分頁', '标签页'],
  ['活頁簿', '工作簿'],
  ['圖徵', '要素'],
  ['公尺', '米'],
  ['千分秒', '毫秒'],
  ['每秒畫面數', '每秒帧数'],
  ['專案', '项目'],
  ['「', '“'],
  ['」', '”'],
];

/** Words written otherwise than OpenCC writes them, each with its reason. */
export const OPENCC_EXCEPTIONS: readonly OpenccException[] = [
  ...MAINLAND.map(([from, to]) => ({ from, to, reason: 'The mainland has another word, or another mark.' })),
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
