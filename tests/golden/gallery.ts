import type { GoldenState } from './golden-states.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that shows every golden picture with its name and its permalink, which leads to the built site. */
export function writeGallery(states: readonly GoldenState[]): string {
  const figures = states.map(
    ({ name, hash, width, height }) => `    <figure>
      <img src="pictures/${name}.png" width="${width}" height="${height}" loading="lazy" alt="The atlas in the state ${name}" />
      <figcaption>${name} · <a href="../../dist/index.html${escaped(hash)}">${escaped(hash)}</a></figcaption>
    </figure>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Golden pictures of the atlas</title>
    <style>
      body { margin: 24px; font: 16px/1.4 Georgia, serif; color: #2a231b; background: #f3ebd8; }
      figure { margin: 0 0 32px; }
      img { max-width: 100%; height: auto; border: 1px solid #8c7a60; }
    </style>
  </head>
  <body>
    <h1>Golden pictures of the atlas</h1>
${figures.join('\n')}
  </body>
</html>
`;
}
