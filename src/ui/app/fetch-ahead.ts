/** Fetches what a lecture may come to need, faces of every script and the card and the road of a selection, so that it needs no network. */
export function fetchAhead(): void {
  for (const face of document.fonts) if (face.status === 'unloaded') void face.load().catch(() => undefined);
  const parts = [
    import('../card/card-content.ts'),
    import('../../style/labels/road-dates.ts'),
    import('../../atlas/narrative/spoken-narrative.ts'),
  ];
  // what does not come now is told when it is needed
  for (const coming of parts) coming.catch(() => undefined);
}
