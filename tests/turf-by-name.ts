import type { Plugin } from 'vite';

const IMPORT = /import \{([^}]*)\} from '@turf\/turf';/g;

/** The package of one of Turf’s functions: `booleanPointInPolygon` is in `@turf/boolean-point-in-polygon`. */
const packageOf = (name: string) =>
  `@turf/${name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/**
 * Takes each function that is imported from `@turf/turf` from its own package: Node drops nothing that is not named, as a
 * build does, and would read all of Turf for each file of tests.
 */
export function turfByName(): Plugin {
  return {
    name: 'turf-by-name',
    enforce: 'pre',
    transform(code) {
      if (!code.includes("'@turf/turf'")) return null;
      const parted = code.replaceAll(IMPORT, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean)
          .map((name) => `import { ${name} } from '${packageOf(name)}';`)
          .join(' '),
      );
      return { code: parted, map: null };
    },
  };
}
