/** How a text came to be copied: by the browser, or only selected for the reader to copy. */
export type Copied = 'copied' | 'selected';

/** Copies the text of a field; where the browser does not allow it, selects it for the reader. */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return field.value === text && document.execCommand('copy') ? 'copied' : 'selected';
  }
}
