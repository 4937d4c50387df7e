/** Any page that frames the atlas. */
const ANYONE = '*';

/** The origin of an address of the web, `null` for anything else. */
function webOrigin(address: string): string | null {
  try {
    const { origin, protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}

/**
 * The origins that may speak to the atlas in a frame. `asked` is `embed-origin` of its link, a comma list of origins or
 * `*`; where it is given, it alone counts, and a list without a single origin lets nobody in. Without it they are the page
 * that frames the atlas, as the browser names it, and the atlas’s own origin. The opaque origin `null` is never among them.
 */
export function allowedOrigins(asked: string | null, framing: string | null, own: string): readonly string[] {
  const named = asked === null ? [framing ?? '', own] : asked.split(',').map((text) => text.trim());
  if (asked !== null && named.includes(ANYONE)) return [ANYONE];
  return [...new Set(named.flatMap((address) => webOrigin(address) ?? []))];
}

/** Whether an origin is allowed. */
export function isAllowed(allowed: readonly string[], origin: string): boolean {
  return allowed.includes(ANYONE) || (origin !== 'null' && allowed.includes(origin));
}

/** The target origins for what is told to the page that frames the atlas, of which the browser delivers to one at most. */
export function targetOrigins(allowed: readonly string[], framing: string | null): readonly string[] {
  if (framing === null || allowed.includes(ANYONE)) return allowed;
  return allowed.filter((origin) => origin === framing);
}
