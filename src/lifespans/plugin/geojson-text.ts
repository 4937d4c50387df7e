const START = 40;

/**
 * Text that may be GeoJSON, without the mark of its order of bytes. Throws a SyntaxError that says what it is instead: a table, a page, nothing.
 */
export function geojsonText(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(plain)) return plain;
  if (plain === '') throw new SyntaxError('there is nothing in it');
  if (plain.startsWith('<')) throw new SyntaxError('this is a page or a document of XML');
  const [line = ''] = plain.split('\n', 1);
  throw new SyntaxError(
    /[,;\t]/.test(line)
      ? 'this is a table; read it with pointsOfCsv'
      : `it begins with “${line.trim().slice(0, START)}”`,
  );
}
