/** What a named system of coordinates is: degrees that may be drawn as they stand, degrees of another survey, or no degrees. */
export type CrsKind = 'degrees' | 'other-datum' | 'projected';

/** Codes of EPSG whose degrees are those of WGS 84 to within a metre or two: GRS 80 and its kin. */
const SAME: ReadonlySet<number> = new Set([
  4326, 4979, 4978, 4490, 4479, 4480, 4258, 4269, 4937, 4936, 4167, 4283, 4939, 7843, 7844, 6668, 6667, 4612, 4617, 4674, 4737,
  4619, 4148, 4152, 4189, 4190, 4659, 4669, 4756, 4757, 4759, 4893, 4955, 6318, 6319, 6322, 6325, 8252, 9000, 9053, 9055, 9056,
  9057, 9754, 9755, 10177,
]); // prettier-ignore
/** Codes of EPSG that are degrees at all. */
const LEAST_GEOGRAPHIC = 4001;
const MOST_GEOGRAPHIC = 4999;

/** What a system of coordinates is, by its name (`urn:ogc:def:crs:EPSG::4490`, `EPSG:4326`, `OGC:CRS84` …) or its code. */
export function crsKind(name: string | number): CrsKind {
  if (typeof name === 'string' && /CRS:?8[34]|WGS\W?84$|CGCS\W?2000$|ETRS\W?89$/i.test(name))
    return 'degrees';
  const code = typeof name === 'number' ? name : Number(/(\d{4,6})\W*$/.exec(name)?.[1]);
  if (code === 0 || SAME.has(code)) return 'degrees';
  return code >= LEAST_GEOGRAPHIC && code <= MOST_GEOGRAPHIC ? 'other-datum' : 'projected';
}
