/** Where in a table the places of points are: the headings of the columns; left out, the usual ones, in capitals or not. */
interface CsvColumns {
  readonly longitude?: string;
  readonly latitude?: string;
}

const LONGITUDES = ['longitude', 'lon', 'lng', 'long', 'x'];
const LATITUDES = ['latitude', 'lat', 'y'];
const SEPARATORS = [',', ';', '\t'];

/** The rows of a table, by RFC 4180: a field in quotation marks may hold the separator, a new line, and a mark written twice. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (sign === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r') field += sign;
  }
  end();
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

/**
 * Reads a table (CSV, by commas, semicolons or tabs) with a heading, a row a point, into GeoJSON, every column a property. Throws a RangeError where no
 * column holds longitudes or latitudes; how many rows have no place is told in `skipped`. Values of properties are texts. Where semicolons separate,
 * `16,76` is a number.
 */
export function pointsOfCsv(text: string, columns: CsvColumns = {}) {
  const first = text.replace(/^\uFEFF/, '');
  const [line = ''] = first.split('\n', 1);
  const count = (separator: string) => line.split(separator).length;
  const separator = SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most));
  const [heading = [], ...rows] = rowsOf(first, separator);
  const names = heading.map((name) => name.trim());
  const find = (chosen: string | undefined, usual: readonly string[], what: string) => {
    const at = names.findIndex((name) =>
      chosen === undefined ? usual.includes(name.toLowerCase()) : name === chosen,
    );
    if (at < 0) throw new RangeError(`no column of ${what}; there are ${names.join(', ')}`);
    return at;
  };
  const lon = find(columns.longitude, LONGITUDES, 'longitudes');
  const lat = find(columns.latitude, LATITUDES, 'latitudes');
  const number = (value = '') => {
    const written = separator === ';' ? value.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : value.trim();
    return written === '' ? NaN : Number(written);
  };
  let skipped = 0;
  const features = rows.flatMap((row) => {
    const place = [number(row[lon]), number(row[lat])] as const;
    if (!place.every(Number.isFinite) || Math.abs(place[1]) > 90) {
      skipped += 1;
      return [];
    }
    const properties = Object.fromEntries(names.map((name, i) => [name, row[i]?.trim() ?? '']));
    return [
      {
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates: [...place] },
      },
    ];
  });
  return { type: 'FeatureCollection' as const, features, skipped };
}
