/**
 * Whether the site has by now another build of the atlas than the one that runs in this page, whose files may be gone; false
 * where that cannot be found out.
 */
export async function newerVersion(): Promise<boolean> {
  const entries = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')];
  const names = entries.map(({ src }) => src.split('/').pop() ?? '');
  if (names.length === 0 || !/^https?:$/.test(location.protocol)) return false;
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return false;
    const page = await response.text();
    return names.some((name) => !page.includes(name));
  } catch {
    return false;
  }
}
