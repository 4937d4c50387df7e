/**
 * Where the atlas is found, for links that are handed on, without a fragment: the folder of its page, or, of a page on disk,
 * the site (`null` where the build was told of none), else the file itself, since a folder on disk opens as a list of files.
 */
export function atlasAddress(
  page: Pick<Location, 'href' | 'protocol'> = window.location,
  site: string | null = ATLAS_SITE,
): string {
  const [address = page.href] = page.href.split(/[?#]/);
  if (page.protocol === 'file:') return site ?? address;
  return new URL('.', address).href;
}

/** Whether an address leads nowhere from another machine: to a file, or to the machine itself. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
