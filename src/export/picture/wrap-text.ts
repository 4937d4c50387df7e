const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Signs that may not begin a line. */
const CLOSING = /^[，。、；：！？）」』》〉·,.;:!?)’”]/;
/** Signs that may not end one. */
const OPENING = /[（「『《〈(‘“]$/;

/** Where an address may go on in the next line. */
const ADDRESS_JOINT = /^(https?:|[\w.-]+=).*[#&]$/;

/** Where a text may be broken: after each space, between characters of which one is Chinese, at the joints of an address. */
function breakable(text: string): string[] {
  const parts: string[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(character) ||
        OPENING.test(last) ||
        character === ' ' ||
        !(
          last.endsWith(' ') ||
          HAN.test(character) ||
          HAN.test(last.at(-1) ?? '') ||
          ADDRESS_JOINT.test(last)
        ));
    if (joins) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

/** A text in lines no wider than `width`, as `measure` tells; a part wider than a line stands on its own. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of breakable(text)) {
    if (line && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}
