declare module '@citation-js/core' {
  /** An item as the library holds it. */
  export type Item = Readonly<Record<string, unknown>>;
  export const plugins: {
    readonly config: {
      get(name: string): { readonly styles: { add(name: string, xml: string): void } };
    };
  };
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Item[];
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
