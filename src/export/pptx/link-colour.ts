import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A file of slides whose theme sets links, and links that were followed, in a colour (`RRGGBB`): programs that do not know
 * of a link’s own colour take the theme’s, a blue that is not seen on a dark ground. Throws where the file has no theme.
 */
export function withLinkColour(bytes: Uint8Array, colour: string): Uint8Array {
  const files = unzipSync(bytes);
  const themes = Object.keys(files).filter((name) => /^ppt\/theme\/theme\d+\.xml$/.test(name));
  if (themes.length === 0) throw new Error('the slides were packed without a theme');
  for (const name of themes) {
    const theme = strFromU8(files[name] ?? new Uint8Array());
    files[name] = strToU8(
      theme.replaceAll(/(<a:(?:hlink|folHlink)><a:srgbClr val=")[0-9A-F]{6}/gi, `$1${colour}`),
    );
  }
  return zipSync(files);
}
