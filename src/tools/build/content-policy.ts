import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The hash of an inline script as Content-Security-Policy writes it. */
export function scriptHash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** What may differ between the site and the single file. */
export interface PolicyOptions {
  /** Where scripts, styles, fonts and data may come from. */
  readonly script: string;
  readonly style: string;
  readonly font: string;
  readonly connect: string;
  readonly worker: string;
}

/**
 * The site’s policy. No inline script, no `eval`. Data may come from any https host and from this machine, since `data=` in
 * an address opens files from anywhere; what comes is read as data, never run. Pictures and films made in the page are blobs.
 * A frame of `sandbox="allow-scripts"` has no origin to start a worker from: there the map makes its own from a data URL.
 */
const SITE_POLICY: PolicyOptions = {
  script: "'self'",
  style: "'self'",
  font: "'self'",
  connect: "'self' blob: https: http://localhost:* http://127.0.0.1:*",
  worker: "'self' blob: data:",
};

/** A policy as the text of its header. */
export function policyText({ script, style, font, connect, worker }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    'media-src blob:',
    `font-src ${font}`,
    `connect-src ${connect}`,
    `worker-src ${worker}`,
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy at the head of the built page; a page served while editing has none. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(SITE_POLICY) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
