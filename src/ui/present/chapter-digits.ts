/** The digits typed so far with one more, as far as they name one of `count` chapters: the later half where both do not, else none. */
export function withDigit(before: string, digit: number, count: number): string {
  const names = (text: string) => text !== '' && Number(text) >= 1 && Number(text) <= count;
  const both = `${before}${digit}`.replace(/^0+/, '');
  return [both, String(digit)].find(names) ?? '';
}
