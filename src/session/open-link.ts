import { decodePermalink, type DecodedPermalink } from '../permalink/decode-permalink.ts';
import { encodePermalink } from '../permalink/encode-permalink.ts';
import { takeEdition } from '../permalink/link-edition.ts';
import type { PermalinkContext } from '../permalink/permalink-context.ts';
import { readPermalink } from '../permalink/read-permalink.ts';

/** A link that opened the page. */
export interface OpenedLink extends DecodedPermalink {
  /** The whole address as it came. */
  readonly link: string;
  /** The mark of the edition in which it was made; `null` where it does not say. */
  readonly edition: string | null;
  /** Whether it asks for the speaker’s window. */
  readonly speaking: boolean;
}

/** Reads the address of the page as it was meant; one that was changed on its way is put right in the address as well. */
export async function openLink(context: PermalinkContext): Promise<OpenedLink> {
  const { href, hash, search, pathname } = window.location;
  const speaking = /[#&]view=(?:speaker|presenter)\b/.test(hash);
  if (speaking) return { ...decodePermalink(hash, context), link: href, edition: null, speaking };
  const { view: whole, problems } = await readPermalink(hash, search, context);
  const { view, edition } = takeEdition(whole);
  if (problems.some(({ reason }) => reason === 'mended'))
    history.replaceState(null, '', pathname + encodePermalink(view, context.defaults));
  return { view, problems, link: href, edition, speaking };
}
