import { bytesInMemory } from '../../src/opened/formats/opened-bytes.ts';
import { openBytes } from '../../src/opened/open-bytes.ts';
import type { Opened, OpenOptions } from '../../src/opened/opened.ts';

/** Opens a text or bytes as a file of that name. */
export function openText(
  name: string,
  content: string | Uint8Array,
  options: Partial<OpenOptions> = {},
): Promise<Opened> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openBytes(bytesInMemory(name, bytes), { calendar: 'julian', columns: null, ...options });
}
