const SIMPLIFIED = '会辅闰号腊岁历';
const TRADITIONAL = '會輔閏號臘歲曆';
const VARIANTS: Readonly<Record<string, string>> = {
  歴: '曆',
  閠: '閏',
  晦: '晦',
  兎: '卯',
  輙: '輔',
  零: '〇',
  国: '國',
};

/** The text with full-width forms made plain and the characters of dates made traditional. */
export function foldHan(text: string): string {
  return [...text.normalize('NFKC').trim()]
    .map((character) => {
      const at = SIMPLIFIED.indexOf(character);
      return (at >= 0 ? TRADITIONAL[at] : VARIANTS[character]) ?? character;
    })
    .join('');
}

/** The text in lower case without tone marks, apostrophes and the hyphens inside words. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’‘ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');
}
