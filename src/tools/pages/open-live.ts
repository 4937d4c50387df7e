/** The script of the pages: opens the live state at once, unless the address asks for the text (`#text`). */
export const OPEN_LIVE = `const live = document.querySelector('a[data-live]');
if (live && location.hash !== '#text') location.replace(live.href);
`;
