import { readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from './import-faults.ts';

/** All files under a folder, with paths from the current one. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(path) : [{ path, text: readFileSync(path, 'utf8') }];
  });
}
