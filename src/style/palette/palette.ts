import type { Theme } from '../../view/theme.ts';
import type { AtlasConfig, Grain, PowerColours } from '../../atlas/atlas-config.ts';

/** A colour as lower-case `#rrggbb`, or `rgba(…)` where it must let the map through. */
export type Colour = string;

/** The colours of one theme but for those of the powers, named for what they colour. */
export interface GroundPalette {
  readonly name: Theme;
  readonly paper: Colour;
  readonly panel: Colour;
  readonly ink: Colour;
  /** Notes and small print. */
  readonly note: Colour;
  readonly rule: Colour;
  readonly hairline: Colour;
  /** Kept for the day itself: playhead, running chapter, event. */
  readonly today: Colour;
  readonly sea: Colour;
  readonly waterLining: Colour;
  /** How strongly the water-lining is laid on, 0 to 1. */
  readonly waterLiningStrength: number;
  readonly shore: Colour;
  readonly river: Colour;
  readonly waterName: Colour;
  readonly rangeName: Colour;
  readonly frontier: Colour;
  readonly shade: Colour;
  readonly light: Colour;
  readonly halo: Colour;
  /** Opacity of a holder's tint over the ground. */
  readonly tint: number;
  /** Opacity of the wash beside a frontier where it is strongest. */
  readonly wash: number;
  /** Opacity of the patterns that some land bears. */
  readonly grain: number;
  /** Opacity of the edges between prefectures of one holder. */
  readonly edge: number;
  /** Ground colours at {@link HEIGHT_STEPS}. */
  readonly heights: readonly Colour[];
  /** The colours of contested land and of nobody’s. */
  readonly unheld: Readonly<Record<'contested' | 'none', PowerColours>>;
}

/** The colours of one theme of an atlas. */
export interface Palette extends GroundPalette {
  /** The colours of the holders of land that have any, contested land and nobody’s among them. */
  readonly holders: Readonly<Record<string, PowerColours>>;
  /** The patterns that the land of some holders bears. */
  readonly grains: Readonly<Record<string, Grain>>;
  /** The colour of sieges in general: that of the court listed last, or of the first power where there is none. */
  readonly siege: Colour;
}

/** The heights in metres at which the ground colours of a palette hold. */
export const HEIGHT_STEPS = [0, 60, 250, 800, 1500, 2500, 4000, 6000] as const;

/** Hand-coloured paper of about 1900. */
export const PAPER: GroundPalette = {
  name: 'paper',
  paper: '#f3ebd8',
  panel: '#f8f2e3',
  ink: '#2a231b',
  note: '#6a5b48',
  rule: '#8c7a60',
  hairline: '#c9b995',
  today: '#a3281c',
  sea: '#c6d5da',
  waterLining: '#789eae',
  waterLiningStrength: 0.59,
  shore: '#587478',
  river: '#446f80',
  waterName: '#2e5766',
  rangeName: '#6b4a22',
  frontier: '#3b2a1e',
  shade: '#5a4630',
  light: '#fffbf0',
  halo: 'rgba(246, 239, 222, 0.92)',
  tint: 0.25,
  wash: 0.4,
  grain: 0.5,
  edge: 0.14,
  heights: ['#ece6cc', '#eee5cb', '#ecdfc0', '#e3d0a9', '#d8be94', '#cdb08a', '#e0d2bc', '#f5f0e8'],
  unheld: {
    contested: { band: '#a39a88', deep: '#5f564a' },
    none: { band: '#d8cfb8', deep: '#7d7460' },
  },
};

/** For a projector in a dark hall. */
const DARK: GroundPalette = {
  name: 'dark',
  paper: '#1a1c1e',
  panel: '#15181b',
  ink: '#f0e7d3',
  note: '#b3a68c',
  rule: '#6e6350',
  hairline: '#3d3930',
  today: '#ff8a66',
  sea: '#10202a',
  waterLining: '#46788a',
  waterLiningStrength: 0.47,
  shore: '#79a5b1',
  river: '#82b8ca',
  waterName: '#a9d3e1',
  rangeName: '#dcc596',
  frontier: '#eadfc8',
  shade: '#000000',
  light: '#8a7e68',
  halo: 'rgba(18, 20, 22, 0.9)',
  tint: 0.34,
  wash: 0.36,
  // light lines on dark land are seen more strongly than dark ones on light
  grain: 0.36,
  edge: 0.16,
  heights: ['#24272a', '#272a2b', '#2b2d2c', '#35342f', '#403c34', '#4a443a', '#585146', '#6b6456'],
  unheld: {
    contested: { band: '#7d776a', deep: '#bdb5a2' },
    none: { band: '#3a3a38', deep: '#8d887c' },
  },
};

/** White paper, little ink. */
export const PRINT: GroundPalette = {
  ...PAPER,
  name: 'print',
  paper: '#ffffff',
  panel: '#ffffff',
  sea: '#c9d5e9',
  halo: 'rgba(255, 255, 255, 0.95)',
  tint: 0.23,
  heights: ['#ffffff', '#ffffff', '#fdfbf6', '#f8f2e6', '#f1e8d6', '#ebe0cc', '#f2ece0', '#faf8f4'],
};

function coloured({ courts, powers }: AtlasConfig, ground: GroundPalette): Palette {
  const own = powers.flatMap((power) => {
    const colours = power[ground.name] ?? power.paper;
    return colours ? [[power.id, colours] as const] : [];
  });
  const holders: Palette['holders'] = { ...Object.fromEntries(own), ...ground.unheld };
  const grains = Object.fromEntries(powers.flatMap(({ id, grain }) => (grain ? [[id, grain] as const] : [])));
  const besieger = courts.at(-1) ?? powers[0]?.id ?? 'none';
  return { ...ground, holders, grains, siege: (holders[besieger] ?? ground.unheld.none).deep };
}

const made = new WeakMap<AtlasConfig, Readonly<Record<Theme, Palette>>>();

/** The palettes of an atlas by their names; the same ones whenever they are asked for. */
export function palettesOf(config: AtlasConfig): Readonly<Record<Theme, Palette>> {
  const known = made.get(config);
  if (known) return known;
  const palettes = {
    paper: coloured(config, PAPER),
    dark: coloured(config, DARK),
    print: coloured(config, PRINT),
  };
  made.set(config, palettes);
  return palettes;
}

/** The colours of a power; those of nobody's land where the power has none of its own. */
export function holderColours({ holders, unheld }: Palette, holder: string): PowerColours {
  return holders[holder] ?? unheld.none;
}
