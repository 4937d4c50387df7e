import type { Measure } from '../../style/placing/text-block.ts';

/** A measure that asks another once for each text. */
export function keptMeasure(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (face, text) => {
    const key = `${face}|${text}`;
    const width = widths.get(key) ?? measure(face, text);
    widths.set(key, width);
    return width;
  };
}
