import type { Plugin } from 'vite';

/** What the first view needs besides its scripts; the page says so at its head, so that all comes at once. */
const FIRST_VIEW = [
  {
    test: /\.geojson$|\/(atlas|calendar|river-names|simplified|sources)-[^/]*\.json$|\/relief-[^/]*\.webp$/,
    as: 'fetch',
  },
  { test: /\/(latin|latin-bold|latin-italic|han-map|han-bold|kai)-[\w-]{8}\.woff2$/, as: 'font' },
] as const;

/** Names in the page’s head what its first view will ask for. */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .sort()
          .flatMap((name) =>
            FIRST_VIEW.filter(({ test }) => test.test(name)).map(({ as }) => ({
              tag: 'link',
              attrs: { rel: 'preload', as, href: `./${name}`, crossorigin: true },
              injectTo: 'head' as const,
            })),
          ),
    },
  };
}
