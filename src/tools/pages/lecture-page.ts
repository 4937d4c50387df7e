import type { Chapter } from '../../atlas/chapter.ts';
import { lectureOfAtlas, type Step } from '../../presentation/lecture-of-atlas.ts';
import { stepLink } from '../../presentation/step-link.ts';
import { dayOf } from '../../time/instant.ts';
import { escapeHtml } from '../../atlas/escape-html.ts';
import { list, section, shorten } from './html.ts';
import type { PageLanguage } from './page-language.ts';
import type { Locale } from '../../locale/locale.ts';
import { daysText, pageLocale, sourceText } from './page-locale.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PICTURE_SIZE, pictureDay } from './preview.ts';
import { picturePath, rootOf, type Site } from './site.ts';
import { wholeAtlasPage } from './whole-atlas-page.ts';

/** The folder of the lecture as a page to read. */
export const LECTURE = 'lecture/';

const DESCRIPTION = 300;

/** The title in the page’s language, and beside an English one the Chinese. */
function titleOf(locale: Locale, texts: object): string {
  const title = escapeHtml(locale.text(texts, 'title'));
  const other = locale.english() ? escapeHtml(locale.chinese(texts, 'title')) : '';
  return other && other !== title ? `${title} <span class="also" lang="zh-Hant">${other}</span>` : title;
}

function stepHtml(site: Site, locale: Locale, root: string, step: Step): string {
  const { texts, opens, until, sources } = step;
  const words = locale.words(PAGE_WORDS);
  const days = words.until(locale.date(dayOf(opens)), locale.date(dayOf(until ?? opens)));
  const works = sources.map((source) => escapeHtml(sourceText(locale, site.atlas, source)));
  const live = root + stepLink(step, locale.language(), site.atlas.config.edition);
  return [
    `<article id="${escapeHtml(step.id)}">`,
    step.kind === 'title' ? '' : `<h3>${titleOf(locale, texts)}</h3>`,
    step.kind === 'title' ? '' : `<p class="step-date">${escapeHtml(days)}</p>`,
    `<p>${escapeHtml(locale.text(texts, 'narration'))}</p>`,
    `<p><a href="${escapeHtml(live)}">${escapeHtml(step.kind === 'title' ? words.give : words.openHere)}</a></p>`,
    works.length
      ? `<details><summary>${escapeHtml(words.works(works.length))}</summary>${list(works)}</details>`
      : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A chapter’s steps under its title, days and picture. */
function chapterHtml(
  site: Site,
  locale: Locale,
  language: PageLanguage,
  root: string,
  {
    chapter,
    number,
    steps,
  }: { readonly chapter: Chapter; readonly number: number; readonly steps: readonly Step[] },
): string {
  const { properties } = chapter.feature;
  const words = locale.words(PAGE_WORDS);
  const image = picturePath(site, chapter.id, language);
  const text = words.pictureOf(
    locale.text(properties, 'title'),
    locale.date(pictureDay(site.atlas, chapter)),
  );
  const { width, height } = PICTURE_SIZE;
  return [
    '<section>',
    `<h2>${number}. ${titleOf(locale, properties)}</h2>`,
    `<p class="step-date">${escapeHtml(daysText(locale, chapter))}</p>`,
    image &&
      `<img src="${root}${image}" width="${width}" height="${height}" loading="lazy" alt="${escapeHtml(text)}" />`,
    ...steps.map((step) => stepHtml(site, locale, root, step)),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * The atlas’s lecture in one language, to be read: every step beneath the one before, with its way back to the map. What the
 * speaker alone sees is not on it.
 */
export function lecturePage(site: Site, language: PageLanguage): string {
  const { atlas, lecture } = site;
  const locale = pageLocale(site, language.language);
  const words = locale.words(PAGE_WORDS);
  const root = rootOf(LECTURE + language.folder);
  const steps = lectureOfAtlas(lecture.steps, atlas);
  const opening = steps.filter(({ chapter }) => chapter === null);
  const name = lecture.title_en === undefined ? locale.atlas('title') : locale.text(lecture, 'title');
  const [first] = opening;
  const title = words.lectureTitle(first ? locale.text(first.texts, 'title') : name);
  const description = shorten(
    (first && locale.text(first.texts, 'narration')) || words.lectureText(locale.atlas('subject')),
    DESCRIPTION,
  );
  const chapters = atlas.chapters.map((chapter, i) => ({
    chapter,
    number: i + 1,
    steps: steps.filter((step) => step.chapter === chapter.id),
  }));
  const contents = chapters.map(({ chapter, steps: [step] }) => {
    const text = escapeHtml(locale.text(chapter.feature.properties, 'title'));
    return step ? `<a href="#${escapeHtml(step.id)}">${text}</a>` : text;
  });
  return wholeAtlasPage(site, language, {
    folder: LECTURE,
    title,
    description,
    body: [
      ...opening.map((step) => stepHtml(site, locale, root, step)),
      section(words.chapters, `<ol>\n${contents.map((item) => `<li>${item}</li>`).join('\n')}\n</ol>`),
      ...chapters.map((one) => chapterHtml(site, locale, language, root, one)),
    ],
  });
}
