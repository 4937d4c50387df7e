/** Fetches what a lecture may come to need, faces of every script and the card and the road of a selection, so that it needs no network. */
export function fetchAhead(): void {
  for (const face of document.fonts) if (face.status === 'unloaded') void face.load().catch(() => undefined);
  void import('../card/card-content.ts');
  void import('../../style/labels/road-dates.ts');
  void import('../../atlas/narrative/spoken-narrative.ts');
}
