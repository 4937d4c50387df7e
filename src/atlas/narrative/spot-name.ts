const BANK = /^(.+), ((?:north|south|east|west)\w* (?:bank|shore|side))\b/;
const ASIDE = /^([^,]+), ([^()]+)$/;
const COMMON = /^(?:Steppe|Coast|Coastal|Great|Upper|Lower|Salt|Road|Plain|Outskirts)\b/;
const WITH_ARTICLE =
  /^(?:steppe|coast|coastal|great|upper|lower|salt|road|plain|outskirts)\b| (?:River|edge|road|bend|border|plain|valley|marshes|descent|tracks)$/;

/**
 * The English label of a nameless spot as it stands in a sentence: “Long bend, north bank” is “the north bank of the long
 * bend”, “Upper valley” is “the upper valley”; a proper name stays as it is.
 */
export function spotName(label: string): string {
  const [whole, body, bank] = BANK.exec(label) ?? [];
  if (whole !== undefined && body && bank)
    return `the ${bank} of ${spotName(body)}${label.slice(whole.length)}`;
  if (label.startsWith('North of ')) return `the land ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const plain = label.replace(ASIDE, '$1 ($2)');
  const text = COMMON.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return WITH_ARTICLE.test(text) ? `the ${text}` : text;
}
