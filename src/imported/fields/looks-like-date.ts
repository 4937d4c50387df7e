import { monthNamed } from '../dates/date-vocabulary.ts';

/** Words that stand in dates beside their figures, in the languages that write them so. */
const VOCABULARY = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november
  dec december spring summer autumn fall winter early mid middle late beginning end first second half quarter third c ca circa
  cca about approx approximately around before after by between and or to until till from since the of in on at ad bc ce bce a d
  b e m p am pm s st nd rd th cent century centuries decade y t z x xx u uu uuuu gmt utc mon tue wed thu fri sat sun monday
  tuesday wednesday thursday friday saturday sunday open unknown present now julian gregorian os ns old new style
  januar februar marz maerz mai juni juli oktober dezember um vor nach bis von ende anfang mitte jh jahrhundert n chr
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre vers avant apres siecle av jc
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hacia antes despues siglo de del el la le`.split(
    /\s+/,
  ),
);
const CHINESE =
  /[年月日號号世紀纪元春夏秋冬初末閏闰朔晦旬至約约前後后公西曆历歷之間间或代甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]/;
const LONGEST = 60;
const LEAST_YEAR = 100;
const FARTHEST_YEAR = 9999;

/**
 * Whether a value looks like a date, whatever stands before it: a text of figures and words of dates alone, with three figures
 * in a row, two apart by a sign, or a Chinese year or century; a whole number that may be a year, eight figures or more.
 */
export function looksLikeDate(value: unknown): boolean {
  if (typeof value === 'number') {
    const size = Math.abs(value);
    return Number.isInteger(value) && size >= LEAST_YEAR && (size <= FARTHEST_YEAR || size >= 10_000_000);
  }
  if (typeof value !== 'string') return false;
  const text = value.trim();
  if (text === '' || text.length > LONGEST) return false;
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  if (/[\u3400-\u9fff]/.test(plain))
    return /[\d〇零元一二三四五六七八九十百千]\s*(?:年|世[紀纪])|\d{3}/.test(plain) && CHINESE.test(plain);
  const figures =
    /\d{3}|\d\s*[-/.]\s*\d|\d(?:st|nd|rd|th)\b|\b\d{1,3}\s*(?:AD|BCE?|CE)\b|\b(?:AD|C)\s*\d/i.test(plain);
  if (!figures) return false;
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => VOCABULARY.has(word) || monthNamed(word) !== null);
}
