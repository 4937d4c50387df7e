/** The unit and dom tests that stand nearest to what has changed, at most `most` files, and how many lie farther off. */
export function nearTests(
  changed: readonly string[],
  texts: ReadonlyMap<string, string>,
  most: number,
): { readonly near: readonly string[]; readonly further: number };
