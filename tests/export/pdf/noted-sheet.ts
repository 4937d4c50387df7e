import type { PDFPage } from '@cantoo/pdf-lib';
import type { PdfSheet, Setting } from '../../../src/export/pdf/pdf-sheet.ts';
import { wrapText } from '../../../src/export/picture/wrap-text.ts';

/** A line that has been written: its base line’s beginning and its size in pt. */
interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A page that only notes what is written on it. */
export function notedSheet() {
  const written: Written[] = [];
  const led: string[] = [];
  const width = (text: string, { size }: Setting) =>
    [...text].reduce((sum, one) => sum + (/[ -ɏ]/.test(one) ? 0.5 : 1) * size, 0);
  const lines = (text: string, room: number, setting: Setting) =>
    wrapText(text, room, (part) => width(part, setting));
  const line = (text: string, x: number, y: number, { size }: Setting) =>
    void written.push({ text, x, y, size });
  const sheet = {
    as: (_tag: string, draw: () => void) => draw(),
    line,
    lines,
    width,
    block(text: string, x: number, top: number, room: number, setting: Setting) {
      const leading = setting.leading ?? setting.size * 1.35;
      const all = lines(text, room, setting);
      for (const [i, one] of all.entries()) line(one, x, top - setting.size - i * leading, setting);
      return top - all.length * leading;
    },
    goTo: (_page: PDFPage, _box: unknown, title: string) => void led.push(title),
    ...Object.fromEntries(
      ['rule', 'picture', 'frame', 'mark', 'code', 'link'].map((name) => [name, () => undefined]),
    ),
  } as unknown as PdfSheet;
  return { sheet, written, led };
}
