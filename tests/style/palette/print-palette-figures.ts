// Prints the figures of the palettes as Markdown: npm run palette-figures
import { palettes } from '../../atlas-of-geo.ts';
import { apartFigures, contrastFigures, type Figure } from './palette-figures.ts';
import { VISIONS } from './seen-colour.ts';

const shown = ({ value, least }: Figure) => `${value.toFixed(1)}${value < least ? ' **short**' : ''}`;

for (const palette of Object.values(palettes)) {
  const rows = new Map<string, Figure[]>();
  for (const figure of apartFigures(palette)) {
    const key = `${figure.subject}: ${figure.between}`;
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  console.log(`\n## ${palette.name}\n\n| CIEDE2000 | ${VISIONS.join(' | ')} | least |`);
  console.log(`|---|${'---:|'.repeat(VISIONS.length + 1)}`);
  for (const [key, figures] of rows)
    console.log(`| ${key} | ${figures.map(shown).join(' | ')} | ${figures[0]?.least} |`);
  console.log('\n| WCAG contrast | ratio | least |\n|---|---:|---:|');
  for (const figure of contrastFigures(palette))
    console.log(`| ${figure.subject}: ${figure.between} | ${shown(figure)} | ${figure.least} |`);
}
