declare const brand: unique symbol;

/**
 * A text in traditional characters that is not yet in the reader’s script. At run time it is a string; to the types it is
 * none, so that it can be neither shown nor joined by mistake: a locale puts it into the reader’s script.
 */
export type Traditional = symbol & { readonly [brand]: 'traditional' };

/** Marks a text as one in traditional characters. */
export function traditional(text: string): Traditional {
  return text as unknown as Traditional;
}

/** The traditional characters themselves, for files, labels and what is made of them: never for a page. */
export function charactersOf(text: Traditional): string {
  return text as unknown as string;
}
