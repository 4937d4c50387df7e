import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { readProject, writeProject, type Project } from './project-file.ts';

/** The key of an address that holds a packed project. */
export const PROJECT_KEY = 'project';
/** Characters that a project may have in an address. */
export const LONGEST_PROJECT = 30_000;
/** Bytes that a packed project may unpack to, against links made to exhaust memory. */
const LARGEST = 4_000_000;

/** A project packed for an address, deflated in base64url; without its link, which is the rest of that address, and its lecture. */
export function packProject({ files }: Pick<Project, 'files'>): string {
  const plain: unknown = JSON.parse(writeProject({ link: '', lecture: null, files }));
  const packed = deflateSync(strToU8(JSON.stringify(plain)), { level: 9 });
  let text = '';
  for (let i = 0; i < packed.length; i += 0x8000)
    text += String.fromCharCode(...packed.subarray(i, i + 0x8000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What {@link packProject} made, whatever lines or stops a mail has put into it or behind it; `null` where it is anything else, or cut. */
export function unpackProject(packed: string): ReturnType<typeof readProject> {
  const own = packed.replaceAll(/[^A-Za-z0-9_-]/g, '');
  // four letters are three bytes, and a single one none
  const whole = own.length % 4 === 1 ? own.slice(0, -1) : own;
  try {
    const bytes = Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return readProject(strFromU8(inflateSync(bytes, { out: new Uint8Array(LARGEST) })));
  } catch {
    return null;
  }
}
