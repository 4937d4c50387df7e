/** The style of a page to read: one column, by day and by night, on paper without the links. */
export const READING_STYLE = `
:root { --ground: #f6f1e4; --ink: #2b2620; --faint: #6b6154; --link: #7a2e1d; --rule: #cfc4ad; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17191c; --ink: #e9e3d6; --faint: #b0a897; --link: #f0b48f; --rule: #43433f; }
}
body {
  max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 Georgia, Charter, 'Liberation Serif', 'Times New Roman', serif; overflow-wrap: break-word;
}
:lang(zh) { font-family: 'Noto Serif CJK TC', 'Songti TC', PMingLiU, serif; }
:lang(zh-Hans) { font-family: 'Noto Serif CJK SC', 'Songti SC', SimSun, serif; }
body:lang(zh) { line-height: 1.8; }
h1 { margin: 1rem 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 0; font-size: 1.35rem; line-height: 1.3; }
h2 span { font-weight: 400; color: var(--faint); }
article { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); break-inside: avoid; }
p { margin: 0.4rem 0; }
.number, .days, footer { color: var(--faint); font-size: 0.9375rem; }
.number:empty { display: none; }
img { display: block; width: 100%; height: auto; margin: 0.6rem 0; outline: 1px solid var(--rule); }
a { display: inline-block; min-height: 1.6rem; color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
@media print { article a { display: none; } }
`;
