declare module 'shpjs' {
  /** The geometries of a .shp, in the order of its records; throws where one is broken. */
  export function parseShp(shp: Uint8Array): readonly unknown[];
}
declare module '@terraformer/arcgis' {
  /** A geometry of Esri’s JSON as one of GeoJSON. */
  export function arcgisToGeoJSON(geometry: unknown): unknown;
}
