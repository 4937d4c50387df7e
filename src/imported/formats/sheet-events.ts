import { SaxesParser } from 'saxes';

/** Told of the elements of a document as they come, by their names without a prefix. */
export interface SheetEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  close(name: string): void;
}

const PIECE = 1024 * 1024;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Goes through a document of a spreadsheet; throws an Error where it is not well-formed. */
export function readSheetXml(bytes: Uint8Array | undefined, events: SheetEvents): void {
  if (!bytes) return;
  const text = new TextDecoder().decode(bytes);
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) plain[local(key)] = value;
    events.open(local(name), plain);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.on('closetag', ({ name }) => events.close(local(name)));
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
}
