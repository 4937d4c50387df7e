const DIGITS = '〇一二三四五六七八九';

/** The characters that Chinese numbers are written with, for a character class. */
export const NUMERALS = '〇一二三四五六七八九十廿卅';

/** Reads 七, 十, 二十五, 廿五, 卅, 一一二六 or Arabic figures; `null` where the text is no number. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]{3,4}$/.test(text))
    return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  const [matched, ten, one = ''] =
    /^(?:([二三四五六七八九]?十|廿|卅)?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (!matched) return null;
  return tensOf(ten) + Math.max(0, DIGITS.indexOf(one || '〇'));
}

function tensOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (text === '廿') return 20;
  if (text === '卅') return 30;
  return text === '十' ? 10 : 10 * DIGITS.indexOf(text.charAt(0));
}
