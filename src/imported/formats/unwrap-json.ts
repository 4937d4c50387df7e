/** How scripts begin that hold one value of JSON: an assignment, an export, a call. */
const BEGINS =
  /^\s*(?:(?:export\s+default|(?:export\s+)?(?:var|let|const)\s+[\w$]+\s*(?::\s*[\w<>[\]]+\s*)?=|(?:window|module|self|globalThis)(?:\.[\w$]+)+\s*=|[A-Za-z_$][\w$.]*\s*=)\s*|[A-Za-z_$][\w$.]*\s*\(\s*)(?=[[{])/;
const ENDS = /(?<=[\]}])\s*\)?\s*;?\s*$/;
/** Texts in quotes, which stay, and remarks behind two slashes, or between a slash and a star. */
const REMARK = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g;

/** Whether a text begins as JSON within a script, or behind remarks. */
export const mayBeWrapped = (head: string): boolean =>
  BEGINS.test(head.replace(/^(?:\s*(?:\/\/[^\n]*\n|\/\*[^]*?\*\/))+/, '')) ||
  /^\s*\/[/*]/.test(head) ||
  /^\s*"\s*[[{]/.test(head);

/** The JSON that stands within a script (`var data = {…};`, `callback({…})`) or among remarks; `null` where there is none. */
export function unwrapJson(text: string): string | null {
  if (/^\s*"\s*[[{]/.test(text)) {
    try {
      const inner: unknown = JSON.parse(text);
      return typeof inner === 'string' ? inner : null;
    } catch {
      return null;
    }
  }
  const plain = text.replaceAll(REMARK, (found) => (found.startsWith('"') ? found : ''));
  const inner = plain.replace(BEGINS, '').replace(ENDS, '').trim();
  return /^[[{][^]*[\]}]$/.test(inner) && inner !== text.trim() ? inner : null;
}
