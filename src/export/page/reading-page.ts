import { escapeHtml } from '../../atlas/escape-html.ts';
import { fileNameOf } from '../../atlas/file-name.ts';
import { editionText } from '../../atlas/citation/edition.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { dayOf } from '../../time/instant.ts';
import type { ExportContext, MadeFile, Progress, Subject, TakenLecture } from '../export-context.ts';
import { lecturePages, type LecturePage } from '../lecture-pages.ts';
import { pageWriting } from '../page-writing.ts';
import type { PageSize } from '../page-renderer.ts';
import { imageAddress } from './image-address.ts';
import { READING_STYLE } from './reading-style.ts';

/** Pictures that a phone shows whole and a desk large. */
const PICTURES: PageSize = { width: 960, height: 600, cssWidth: 800, factor: 1.15, legend: false };

/** The days that a page tells of, in words. */
function daysOf({ subject, text }: LecturePage, dateOf: (day: number) => string): string {
  const until = subject.told?.until ?? null;
  return until === null ? text.date : `${text.date} – ${dateOf(dayOf(until))}`;
}

/**
 * A lecture (`null`: the chapters) as one HTML file to be read: its steps one beneath another, each with its picture, days and
 * caption and the link that opens the map there. It asks nothing of anyone. What the speaker alone sees is not in it.
 */
export async function makeReadingPage(
  exportContext: ExportContext,
  subjects: readonly Subject[],
  lecture: TakenLecture | null,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { first, locale, words } = pageWriting(exportContext, subjects);
  const { config } = exportContext.atlas;
  const atlasTitle = locale.atlas('title');
  const title = (lecture && locale.text(lecture.title, 'title')) || atlasTitle;
  const parts: string[] = [];
  for await (const page of lecturePages(exportContext, subjects, PICTURES, tell, signal)) {
    const { picture, text, number } = page;
    parts.push(
      `<article>
<p class="number">${escapeHtml(number)}</p>
<h2>${escapeHtml(text.title)}${text.titleHan && ` <span lang="zh-Hant">${escapeHtml(text.titleHan)}</span>`}</h2>
<p class="days">${escapeHtml(daysOf(page, (day) => locale.date(day)))}</p>
<img src="${imageAddress(picture.bytes)}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(words.pictured(text.date))}">
<p>${escapeHtml(text.narration)}</p>
<p><a href="${escapeHtml(text.address)}">${escapeHtml(words.openState)}</a></p>
</article>`,
    );
  }
  const foot = [config.edition.author, editionText(config.edition), licenceOf(config).name];
  const html = `<!doctype html>
<html lang="${locale.language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${READING_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</main>
<footer><p>${escapeHtml([...new Set([title, atlasTitle])].join(' · '))}</p><p>${escapeHtml(foot.join(' · '))}</p></footer>
</body>
</html>
`;
  return {
    name: `${fileNameOf(config)}-${lecture?.name ?? 'chapters'}-${first.view.language}.html`,
    blob: new Blob([html], { type: 'text/html;charset=utf-8' }),
  };
}
