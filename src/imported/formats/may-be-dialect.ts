import { namesFeatures } from './names-features.ts';

const PLAIN =
  /^[\s\u001e]*\[?\s*\{\s*"type"\s*:\s*"(?:Feature|FeatureCollection|Point|LineString|Polygon|Multi\w+|GeometryCollection)"/;
const OTHER_FEATURES = /"attributes"\s*:\s*\{|"_umap_options"/;

/** Whether a text of JSON may be something else than GeoJSON, from its beginning. */
export const mayBeDialect = (head: string): boolean =>
  OTHER_FEATURES.test(head) || !(PLAIN.test(head) || namesFeatures(head));
