/// <reference types="vite/client" />
declare module '*.geojson?url' {
  const url: string;
  export default url;
}
/** Written into the build from `package.json`, `CITATION.cff` and `geo/`. */
declare const ATLAS_EDITION: import('./atlas/citation/edition.ts').Edition;
/** Where the site will stand, ending in `/` (`SITE_URL` of the build); `null` where that is not known. */
declare const ATLAS_SITE: string | null;
