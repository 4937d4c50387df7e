import type { ReportBook } from '../report.ts';
import type { XmlNode } from '../xml/xml-node.ts';

const COMMA = /^\s*[-+]?\d+,\d+\s*$/;

/** Reads the positions of a document of GPX whose decimals stand behind a comma as they were meant, and tells of it. */
export function amendGpx(document: XmlNode, book: ReportBook): void {
  for (const name of ['wpt', 'rtept', 'trkpt'])
    for (const point of document.getElementsByTagName(name)) {
      const commas = point.attributes.filter(
        (attribute) => /^l(?:at|on)$/.test(attribute.name) && COMMA.test(attribute.value),
      );
      for (const attribute of commas) {
        book.noteFile('noted', 'decimal-comma', `${name} ${attribute.name}`, attribute.value);
        const at = point.attributes.indexOf(attribute);
        point.attributes.splice(at, 1, { ...attribute, value: attribute.value.replace(',', '.') });
      }
    }
}
