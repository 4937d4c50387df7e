/** Which of the formats in XML a text is; `null`: none of them. */
export function xmlFormat(head: string): 'kml' | 'gpx' | null {
  if (/<(?:\w+:)?kml[\s>]|<Placemark[\s>]/.test(head)) return 'kml';
  return /<(?:\w+:)?gpx[\s>]/.test(head) ? 'gpx' : null;
}
