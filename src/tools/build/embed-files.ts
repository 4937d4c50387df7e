import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { readConfig } from '../commands/read-geo.ts';
import { readEdition } from '../commands/read-edition.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';

const ELEMENT = fileURLToPath(new URL('../../embed/fragile-peace-element.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The size of a frame that suits most pages, in px. */
const FRAME = { width: 960, height: 600 } as const;

/** The web component as one classic script. */
async function elementScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ELEMENT, formats: ['iife'], name: 'FragilePeace', fileName: 'fragile-peace' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the web component was not built');
  return chunk.code;
}

/**
 * The oEmbed document of the atlas as a whole: a static host cannot make one for each state, nor one of another size.
 * `siteUrl` is where the site will stand, ending in `/`; without it the frame’s address is relative.
 */
export function oembed(siteUrl = process.env.SITE_URL ?? './', title = readConfig().title_en): string {
  const { author } = readEdition(ROOT);
  const { width, height } = FRAME;
  const address = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const html = `<iframe src="${escapeHtml(address)}#v=1&amp;view=embed" title="${escapeHtml(title)}" width="${width}" height="${height}" style="border: 0" loading="lazy"></iframe>`;
  const provider = { provider_name: readConfig().short_en, provider_url: address };
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: author,
    ...provider,
    width,
    height,
    html,
  });
}

/** Writes `fragile-peace.js` and `oembed.json` beside the atlas, and says at the page’s head where the latter lies. */
export function embedFiles(): Plugin {
  return {
    name: 'embed-files',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'fragile-peace.js', source: await elementScript() });
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: oembed() });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: './oembed.json',
          title: readConfig().short_en,
        },
        injectTo: 'head' as const,
      },
    ],
  };
}
