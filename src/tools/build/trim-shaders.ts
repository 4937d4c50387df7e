import type { Plugin } from 'vite';

const SHADERS = /-shaders\.ts$/;

/**
 * A source of shaders without the indentation of its lines and the spaces about what parts its words, which no minifier may
 * take from a text. Signs stay apart, lest two of them become one.
 */
export function trimmed(source: string): string {
  return source.replace(/\n[ \t]+/g, '\n').replace(/ ?([=*<>?:,{}()]) ?/g, '$1');
}

/** Takes needless spaces from shaders: they come with the first view. */
export function trimShaders(): Plugin {
  return {
    name: 'trim-shaders',
    apply: 'build',
    enforce: 'pre',
    transform: (source, id) => (SHADERS.test(id) ? { code: trimmed(source), map: null } : null),
  };
}
