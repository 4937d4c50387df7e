import type { TestProject } from 'vitest/node';
import { builtSite } from './built-site.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    /** The folder of the built site. */
    siteFolder: string;
  }
}

let server: FolderServer;

/** Builds the site once for all page tests, unless it is built already, and serves it on loopback. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await builtSite();
  server = await serveFolder(folder, '/');
  project.provide('siteFolder', folder);
  project.provide('site', server.url);
}

/** Stops serving. */
export async function teardown(): Promise<void> {
  await server.close();
}
