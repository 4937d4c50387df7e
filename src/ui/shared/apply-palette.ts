import type { Palette } from '../../style/palette/palette.ts';

/** Writes a palette to the page as custom properties: `--ink`, and `--band-…` and `--deep-…` for each power. */
export function applyPalette(root: HTMLElement, palette: Palette): void {
  const plain = [
    'paper',
    'panel',
    'ink',
    'note',
    'rule',
    'hairline',
    'today',
    'sea',
    'frontier',
    'halo',
  ] as const;
  for (const name of plain) root.style.setProperty(`--${name}`, palette[name]);
  for (const [power, { band, deep }] of Object.entries(palette.holders)) {
    root.style.setProperty(`--band-${power}`, band);
    root.style.setProperty(`--deep-${power}`, deep);
  }
  root.style.setProperty('--siege', palette.siege);
  root.style.setProperty('--tint', String(palette.tint));
  root.dataset.theme = palette.name;
}
