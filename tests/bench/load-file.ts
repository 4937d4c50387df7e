import { seededNumbers } from '../seeded-numbers.ts';

const RECORDS = 100_000;
const two = (value: number) => String(value).padStart(2, '0');

/** Positions round about a point, as a surveyor would have them: six decimals. */
function ring(x: number, y: number, corners: number, random: () => number): [number, number][] {
  const reach = 0.02 + 0.1 * random();
  return Array.from({ length: corners }, (_, k) => {
    const angle = (k / corners) * 2 * Math.PI;
    const away = reach * (0.7 + 0.3 * random());
    return [Number((x + away * Math.cos(angle)).toFixed(6)), Number((y + away * Math.sin(angle)).toFixed(6))];
  });
}

function geometryOf(i: number, random: () => number): object {
  const [x, y] = [100 + 30 * random(), 25 + 20 * random()];
  if (i % 10 < 2) return { type: 'Point', coordinates: [Number(x.toFixed(6)), Number(y.toFixed(6))] };
  if (i % 10 < 5) return { type: 'LineString', coordinates: ring(x, y, 16, random) };
  const corners = ring(x, y, 20, random);
  return { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
}

/** A file of about 62 MB: 100,000 dated features, of ten two points, three lines and five areas. */
export function loadFile(): Blob {
  const random = seededNumbers(7);
  const parts: string[] = [];
  for (let i = 0; i < RECORDS; i++) {
    const date = (year: number) =>
      `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const year = 1123 + Math.floor(random() * 4);
    const feature = {
      type: 'Feature',
      id: i,
      properties: {
        name: `Field ${i} of the survey`,
        start_date: date(year),
        end_date: date(year + 1),
        note: `Recorded in the second register of the northern circuit, folio ${Math.floor(random() * 400)}`,
        class: 'abc'[i % 3],
      },
      geometry: geometryOf(i, random),
    };
    parts.push(`${i === 0 ? '' : ',\n'}${JSON.stringify(feature)}`);
  }
  return new Blob(['{"type":"FeatureCollection","features":[\n', ...parts, '\n]}\n']);
}
