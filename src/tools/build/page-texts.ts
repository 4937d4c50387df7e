import type { Plugin } from 'vite';
import { yearsShown } from '../../atlas/years-shown.ts';
import { readConfig } from '../commands/read-geo.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';

/** Fills the texts of `index.html` that are the atlas’s own: `%TITLE%`, `%DESCRIPTION%`, `%YEARS%`. */
export function pageTexts(): Plugin {
  return {
    name: 'page-texts',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const config = readConfig();
        const { title_en, description_en } = config;
        return html
          .replaceAll('%TITLE%', () => escapeHtml(title_en))
          .replaceAll('%DESCRIPTION%', () => escapeHtml(description_en))
          .replaceAll('%YEARS%', () => yearsShown(config));
      },
    },
  };
}
