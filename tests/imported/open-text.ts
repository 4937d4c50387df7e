import { bytesInMemory } from '../../src/imported/formats/imported-bytes.ts';
import { openBytes } from '../../src/imported/open-bytes.ts';
import { NOTHING_CHOSEN, type ImportedFile, type OpenOptions } from '../../src/imported/imported-file.ts';

/** Opens a text or bytes as a file of that name. */
export function openText(
  name: string,
  content: string | Uint8Array,
  options: Partial<OpenOptions> = {},
): Promise<ImportedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openBytes(bytesInMemory(name, bytes), { ...NOTHING_CHOSEN, calendar: 'julian', ...options });
}
