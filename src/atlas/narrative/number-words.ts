import { chineseNumeral } from '../../time/date-text.ts';

const WORDS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const; // prettier-ignore

/** “fourteen”, 十四; from twenty-one on in figures. */
export function numberWord(value: number, english: boolean): string {
  if (english) return WORDS[value] ?? String(value);
  return value <= 99 ? chineseNumeral(value) : String(value);
}
