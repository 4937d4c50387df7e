/** The bytes of a text in an encoding of one or two bytes a letter: what `TextDecoder` turns back into it. */
export function encodedText(text: string, encoding: string): Uint8Array {
  const codes = codesOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter < '\u0080' ? [letter.charCodeAt(0)] : codes.get(letter);
      if (!code) throw new Error(`${letter} is not in ${encoding}`);
      return code;
    }),
  );
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const found = known.get(encoding);
  if (found) return found;
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const letters = [...decoder.decode(Uint8Array.from(bytes))];
    const [letter = '\ufffd'] = letters;
    if (letters.length === 1 && letter !== '\ufffd' && !codes.has(letter)) codes.set(letter, bytes);
  };
  for (let a = 0x80; a < 0x100; a++) add(a);
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add(a, b);
  known.set(encoding, codes);
  return codes;
}
