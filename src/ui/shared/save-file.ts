import type { MadeFile } from '../../export/export-context.ts';

/** How long the browser may take to begin saving. */
const KEPT_MS = 60_000;

/** Gives a file to the browser to be saved under its name. */
export function saveFile({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Gives a text to the browser to be saved, in UTF-8, as a file of a media type. */
export function saveText(name: string, type: string, text: string): void {
  saveFile({ name, blob: new Blob([text], { type: `${type};charset=utf-8` }) });
}
