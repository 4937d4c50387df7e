import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../../time/date-text.ts';

/** Languages as presentation programs name them. */
const TAGS = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' } as const;

/** A part of a file of slides, by its path, made anew. */
type Mend = (path: string, xml: string, parts: ReadonlySet<string>) => string;

const THEME = /^ppt\/theme\/theme\d+\.xml$/;
const TOLD = /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/;
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;

const within = (paths: RegExp, mend: (xml: string) => string): Mend => {
  return (path, xml) => (paths.test(path) ? mend(xml) : xml);
};

/** Links, and links that were followed, in a colour: programs that do not know of a link’s own colour take the theme’s. */
const linksIn = (colour: string) =>
  within(THEME, (xml) =>
    xml.replaceAll(/(<a:(?:hlink|folHlink)><a:srgbClr val=")[0-9A-F]{6}/gi, `$1${colour}`),
  );

const tellsLanguage = (tag: string) => within(TOLD, (xml) => xml.replaceAll('lang="en-US"', `lang="${tag}"`));

/** Notes whose lines are paragraphs: a line break within a text is no break to these programs. */
const notesInParagraphs = within(NOTES, (xml) =>
  xml.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*[\r\n][^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, look: string, text: string, end: string) =>
      text
        .split(/[\r\n]+/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  ),
);

/** The list of masters of notes where ECMA-376 has it: before the slides. */
const mastersInOrder = within(/^ppt\/presentation\.xml$/, (xml) => {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return list ? xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`) : xml;
});

/** The list of parts without those that are not there. */
const partsThatAre: Mend = (path, xml, parts) =>
  path === '[Content_Types].xml'
    ? xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
        parts.has(part) ? entry : '',
      )
    : xml;

/**
 * A packed file of slides as ECMA-376 and its readers want it: links in a colour (`RRGGBB`) that is seen on the slides’
 * ground, texts in their language, notes in paragraphs, lists in their order and of parts that are there. Throws where the
 * file has no theme.
 */
export function finishSlides(
  bytes: Uint8Array,
  { linkColour, language }: { readonly linkColour: string; readonly language: Language },
): Uint8Array {
  const files = unzipSync(bytes);
  const parts = new Set(Object.keys(files));
  if (![...parts].some((path) => THEME.test(path))) throw new Error('the slides were packed without a theme');
  const mends: readonly Mend[] = [
    linksIn(linkColour),
    tellsLanguage(TAGS[language]),
    notesInParagraphs,
    mastersInOrder,
    partsThatAre,
  ];
  for (const [path, file] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue;
    const xml = strFromU8(file);
    const mended = mends.reduce((text, mend) => mend(path, text, parts), xml);
    if (mended !== xml) files[path] = strToU8(mended);
  }
  return zipSync(files);
}
