import { decodePermalink, type DecodedPermalink } from './decode-permalink.ts';
import type { PermalinkContext, PermalinkProblem } from './permalink-context.ts';
import { withoutSentenceEnd } from './sentence-end.ts';

/** Keys without meaning for the view that parts of the atlas read. */
const CARRIED = new Set(['lecture', 'lecture-step', 'embed-origin', 'edition', 'project']);

/** What no address of a file ends with or holds: stops, quotes and brackets of a sentence, characters that cannot be seen. */
const UNLIKELY_ADDRESS = /[.,;:!?)\]}>"'*|。，、；：！？）」』”’]$|[\p{Cf}\\<>"“”]/u;

/** A line that mail has broken, as browsers write it, or a bar behind which chats write their labels. */
const BROKEN = /%0[ad]|[\r\n|]|%7c/i;

/** Whether a link was read without a fault and says nothing that the atlas does not know. */
function sound({ view, problems }: DecodedPermalink, hash: string, search: string): boolean {
  const strange = view.unknown.some(([key]) => !CARRIED.has(key));
  if (view.data !== null && UNLIKELY_ADDRESS.test(view.data)) return false;
  if (withoutSentenceEnd(view.find) !== view.find || BROKEN.test(hash)) return false;
  return problems.length === 0 && !strange && !/[?&](?:amp;)*[a-z]+=|\d{4}-/i.test(search);
}

/** Whether a link may call something by a name where its id was looked for. */
const mayName = ({ problems }: DecodedPermalink, hash: string) =>
  !hash.includes('=') || problems.some(({ key, reason }) => key === 'select' && reason === 'no-such');

/**
 * Reads a link as it was meant. One that is whole is read at once; what mends links, and what reads their rarer parts, is
 * fetched when it is first needed; where that cannot be had, a link is read as far as it goes, and that is told. `search`: what the address has from
 * `?` on. Never rejects.
 */
export function readPermalink(
  hash: string,
  search: string,
  context: PermalinkContext,
): DecodedPermalink | Promise<DecodedPermalink> {
  const strict = decodePermalink(hash, context);
  if (sound(strict, hash, search) && !(strict.awaits && context.details)) return strict;
  return read();

  async function read(): Promise<DecodedPermalink> {
    try {
      const details = await context.details?.();
      const plain = decodePermalink(hash, context, details);
      if (sound(plain, hash, search)) return plain;
      const { mendPermalink } = await import('./mend-permalink.ts');
      const named = mayName(plain, hash) ? await context.names?.() : undefined;
      return mendPermalink(hash, search, { ...context, ...(named && { named }) }, details);
    } catch {
      const untold: PermalinkProblem = { key: '', value: hash, reason: 'not-loaded', used: '' };
      return { ...strict, problems: [...strict.problems, untold] };
    }
  }
}
