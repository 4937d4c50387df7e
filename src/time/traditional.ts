declare const brand: unique symbol;

/**
 * A text in traditional characters that is not yet in the reader’s script. At run time it is a string; to the types it is
 * none, so that it can be neither shown nor joined by mistake: a locale puts it into the reader’s script.
 */
export type Traditional = symbol & { readonly [brand]: 'traditional' };
