const YEARS = [1123, 1124, 1125, 1126, 1127] as const;
const SHORT_MONTHS = ['April', 'June', 'September', 'November'] as const;

/** Texts that name no time of the atlas, by the problem that each must have. */
export const NONSENSE: readonly (readonly [string, readonly string[]])[] = [
  ['empty', ['', ' ', '\t\n', '　']],
  [
    'unreadable',
    [
      'yesterday', 'now', 'next week', 'foo', 'x', '?', '!!!', '-', '—', '…', '12345', '1126-1-1-1', '1126-',
      '1126--02', '+1126', '-126', '0 BC', 'BC', '9 Brumaire 1127', '9 Janvier 1127', 'Januarius',
      'Ja 1126', 'Jann 1127', 'early 1126', 'circa 1126', '1126?', 'c. 1126', '1e3', '0x466', '1126.5e2', 'NaN', 'null',
      'undefined', 'constructor', 'constructor 1126', '__proto__', 'toString 4', 'hasOwnProperty', '<b>1126</b>',
      "1126'; drop table", '{"year":1126}', '[1126]', '1126\u0000', '🐎', '1126🐎', '1126年🐎', 'январь 1127',
      'يناير', '정강 1년', '永樂四年', '紹興元年', '康熙', '靖', '康', '靖康元', '靖康年', '靖康元年元', '靖康元年月',
      '靖康元年閏', '靖康元年閏月', '靖康元年閏年', '靖康元年百月', '靖康元年正月丙', '靖康元年正月子', '靖康元年正月丙辰丙辰',
      '天會四年冬冬', '天會四年冬春', '正月靖康元年', '二十五日閏十一月', '冬天會四年', '年', '月', '日', '閏', '靖康靖康',
      '靖康天會四年', '元年元年', '1126年1127年', '天會四年四年', '北京', '完顏宗望', '開封', 'Kaifeng', 'Wanyan Zongwang',
      'Yongle 4', 'Tianhu 4', 'Jingkan 1', 'Jingkang one hundred thousand and', 'Jingkang I', 'Song dynasty Yes',
      'day', 'month', 'year', 'the month of', 'bing', 'chen', 'bing 1126', 'http://1126', 'a'.repeat(500),
      '1126 '.repeat(60), '靖康'.repeat(100), '靖康元年 winter', 'Jingkang 元年', '1126-02-', '1126-001', 
      '9999999999', '1126,5/3', 'Jan 1127 €', '1126 & 1127', 'winter + 1126', '1126-01 bingchen',
    ],
  ],
  [
    'given-twice',
    [
      '9 9 Jan 1127', '9 Jan Feb 1127', '1126 1127', 'Jan 1127 1126', 'winter winter 1126', 'winter summer 1126',
      'Tianhui Jingkang', 'bingchen dingsi', 'leap leap 3rd month 1124', '3rd month 4th month 1124', 'day 3 day 4 Jan 1126',
      'Jan 11th month 1126', '11 26 - 02 -',
    ],
  ],
  [
    'incomplete',
    [
      '5', '25', '25th', 'day 25', '二十五日', '初五', '朔', '靖康元年二十五日', '1126年二十五日', 'Jingkang 1, day 25', 'Song',
      'the', 'intercalary', 'leap 1126', '1126 day 3', 'full moon', '晦日',
    ],
  ],
  [
    'mixed-calendars',
    ['9 Jan Jingkang 1', 'Jan Tianhui 4', 'winter Jan 1127', 'leap Jan 1127', 'intercalary 9 Jan 1127', '1126 Tianhui 4', 'Jan bingwu year'],
  ],
  [
    'no-such-month',
    [
      '1126-13', '1126-00', '1126-13-01', '1126-00-10', '1126年13月', '1126年0月', '靖康元年十三月', '靖康元年二十月',
      'Jingkang 1, 13th month', 'month 0 Jingkang 1', '40/13/1126', '13/13/1126', '1126-99-99', '十三月',
    ],
  ],
  [
    'no-such-day',
    [
      ...YEARS.map((year) => `30 February ${year}`),
      ...YEARS.filter((year) => year % 4 !== 0).map((year) => `${year}-02-29`),
      ...YEARS.flatMap((year) => SHORT_MONTHS.map((month) => `31 ${month} ${year}`)),
      '32 Jan 1126', '0 Jan 1126', '1126-01-00', '1126-01-32', '1126年2月30日', '99 May 1126', '31 June',
      '靖康元年正月三十一日', '靖康元年四月三十日', '靖康元年十二月三十日', '靖康元年正月九十日', 'Jingkang 1, 4th month, day 30',
      'Jingkang 1, 1st month, day 31', 'Jingkang 1, 1st month, day 0', '正月三十一日', '靖康元年正月初七朔',
    ],
  ],
  [
    'outside',
    [
      '1122', '1128', '1000', '999', '-1126', '1126 BC', '1126 BCE', '公元前1126年', '1911', '2024', '1122-12-31', '1128-01-01', '31 Dec 1122', '1 Jan 1128', 'Dec 1122',
      '1066年', '2024年1月1日', '宣和元年', '宣和四年三月', '宣和四年十一月', '天會五年十二月', '天會十年', 'Tianhui 15', '建炎四年', '甲子年',
      'winter 1128', 'winter 1120', '1900–1950', '1122 bingchen', '建炎元年十二月三十日', '1119年閏三月', '庚子年閏三月',
    ],
  ],
  ['no-such-day-name', ['甲丑', '乙子', '丙卯', '癸子', '靖康元年正月甲丑', '1126年甲卯', 'jiachou', 'yizi', 'bing mao', 'guǐ-zǐ', '甲丑年']],
  [
    'day-name-elsewhere',
    [
      '靖康元年正月丙辰', '靖康元年十一月丙辰', '1127年2月丙辰', 'Feb 1127 bingchen', 'Jingkang 1, 1st month, bingchen',
      '保大五年正月丙辰',
    ],
  ],
  [
    'day-name-differs',
    [
      '靖康元年閏十一月二十五日丙寅', '1127年1月9日丁巳', '9 Jan 1127 dingsi', '靖康元年正月戊辰朔',
      'Jingkang 1, intercalary 11th month, day 25, dingsi', '1126年1月31日甲戌',
    ],
  ],
  [
    'no-such-era-year',
    ['靖康三年', '靖康九十九年', 'Jingkang 3', 'Jingkang 0', '宣和八年', 'Xuanhe 8', '保大六年', 'Baoda 6', '天輔八年', '元德九年', 'Tianhui 0', 'Jianyan 0'],
  ],
  [
    'not-in-era',
    ['靖康二年五月', '靖康二年十一月', '建炎元年正月', '天會元年正月', '天輔七年十月', '保大五年三月', 'Jianyan 1, 4th month', 'Baoda 5, 12th month', '天會元年九月朔', '天會元年正月丙辰'],
  ],
  ['other-court', ['金靖康元年', '宋天會四年', '遼元德五年', 'Song Tianhui 4', 'Xia Jingkang 1']],
  [
    'no-leap-month',
    [
      '閏正月', '閏十月', '靖康元年閏十月', '靖康元年閏正月', '天會二年閏四月', '1125年閏三月', '宣和七年闰十二月',
      'Jingkang 1, intercalary 10th month', 'Tianhui 5, leap 11th month', '靖康元年閏三月',
    ],
  ],
  ['not-in-season', ['靖康元年冬正月', '天會四年夏十月', '靖康元年春閏十一月', 'winter 1126, 5th month']],
  ['backwards', ['1127–1126', '1127 to 1126', '9 Mar 1127 to Jan 1127', '靖康元年三月至天會三年']],
  ['unclear-range', ['Jan–Mar', '正月至三月', '丙辰至丁巳']],
]; // prettier-ignore
