import { readColour, type LookChoice } from '../features/feature-look.ts';

let brush: CanvasRenderingContext2D | null | undefined;

/** Any colour of CSS as 0xRRGGBB, as the browser paints it; `null` where it knows none of that name. */
function painted(colour: string): number | null {
  brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!brush) return null;
  const given = ['#000000', '#ffffff'].map((before) => {
    if (!brush) return before;
    brush.fillStyle = before;
    brush.fillStyle = colour;
    return brush.fillStyle;
  });
  if (given[0] !== given[1]) return null;
  const written = readColour(given[0]);
  if (written !== null) return written;
  brush.clearRect(0, 0, 1, 1);
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return (red << 16) | (green << 8) | blue;
}

/**
 * A colour that an option holds, as 0xRRGGBB: hex, `rgb()`, and whatever else the browser knows (`'crimson'`, `hsl()` …); how transparent it is is
 * passed over. Throws a RangeError that names option and value where it is no colour.
 */
export function colourOption(option: string, value: string): number {
  const colour = readColour(value) ?? painted(value.trim());
  if (colour === null) throw new RangeError(`${option}: “${value}” is no colour`);
  return colour;
}

const hex = (option: string, value: string) =>
  `#${colourOption(option, value).toString(16).padStart(6, '0')}`;

function plainChoice(option: string, choice: LookChoice['colour']): LookChoice['colour'] {
  if (choice === undefined) return undefined;
  if (typeof choice === 'string') return hex(option, choice);
  const { property, colours = {} } = choice;
  const plain = Object.entries(colours).map(([text, value]) => [text, hex(`${option}.${text}`, value)]);
  return { property, colours: Object.fromEntries(plain) };
}

/** A look with its colours in hex, as the workers read them, which know no names of colours. Throws a RangeError where one is no colour. */
export function plainLook({ colour, outline, opacity, width, radius }: LookChoice): LookChoice {
  return {
    colour: plainChoice('colour', colour),
    outline: plainChoice('outline', outline),
    opacity,
    width,
    radius,
  };
}
