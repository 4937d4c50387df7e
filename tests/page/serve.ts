import { build, preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
  }
}

let server: PreviewServer;

/** Builds the site once for all page tests and serves it on loopback. */
export async function setup(project: TestProject): Promise<void> {
  await build({ logLevel: 'warn', configFile: 'vite.config.ts' });
  server = await preview({ configFile: 'vite.config.ts', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  project.provide('site', `http://127.0.0.1:${address.port}/`);
}

/** Stops serving. */
export async function teardown(): Promise<void> {
  await server.close();
}
