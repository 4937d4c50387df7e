import type { Plugin } from 'vite';
import { policyText, scriptHash } from './content-policy.ts';

/** The last chance for a script to end its element early. */
const inlineSafe = (script: string) => script.replaceAll(/<\/script/gi, '<\\/script');

/**
 * The files of a build that the single file has no room for: all but its page, its one script and its styles. What they
 * hold would be missed only where it is asked for.
 */
export function leftOut(files: readonly { readonly fileName: string; readonly type: string }[]): string[] {
  return files
    .filter(
      ({ fileName, type }) => type !== 'chunk' && fileName !== 'index.html' && !fileName.endsWith('.css'),
    )
    .map(({ fileName }) => fileName);
}

/**
 * Puts everything into one `index.html`: the script as a classic inline one, styles inline, pictures, fonts and data in
 * them as `data:` addresses. A browser forbids a page from disk to fetch its neighbours and to load module scripts; this
 * one has none.
 */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.filter((file) => file.type === 'chunk');
      const [script] = scripts;
      if (!script || scripts.length !== 1)
        throw new RangeError(`the single file is made of one script, not ${scripts.length}`);
      const missed = leftOut(files);
      if (missed.length) throw new RangeError(`the single file would lack ${missed.join(', ')}`);
      const page = files.find(({ fileName }) => fileName === 'index.html');
      if (page?.type !== 'asset') throw new RangeError('the build wrote no index.html');
      const styles = files.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
      );
      const code = inlineSafe(script.code);
      const policy = policyText({
        script: `'${scriptHash(code)}'`,
        style: "'unsafe-inline'",
        font: 'data:',
        connect: 'data: blob: https: http://localhost:* http://127.0.0.1:*',
        worker: 'blob: data:',
      });
      const html = String(page.source)
        .replaceAll(
          /\s*<link [^>]*rel="(stylesheet|modulepreload|preload|icon|apple-touch-icon|manifest)"[^>]*>/g,
          '',
        )
        .replaceAll(/\s*<script [^>]*src=[^>]*><\/script>/g, '')
        .replace(
          '<meta charset="utf-8" />',
          () =>
            `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <link rel="icon" href="data:," />`,
        )
        .replace('</head>', () => `<style>${styles.join('\n')}</style>\n  </head>`)
        .replace('</body>', () => `<script>${code}</script>\n  </body>`);
      for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      page.source = html;
    },
  };
}
