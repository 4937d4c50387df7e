declare const brand: unique symbol;

/**
 * A text in traditional characters that is not yet in the reader’s script. At run time it is a string; to the types it is
 * none, so that it can be neither shown nor joined by mistake: a locale puts it into the reader’s script.
 */
export type Traditional = symbol & { readonly [brand]: 'traditional' };

/** Says of a text that it is written in traditional characters; what ships is built without the call. */
export const traditional = (text: string) => text as unknown as Traditional;

/**
 * A traditional text as it stands, for what keeps its characters whatever the reader’s language: what is searched, sorted
 * and told apart by, and files, citations and sentences in the language of the record. Never for what is shown as it is.
 */
export const keepTraditional = (text: Traditional) => text as unknown as string;
