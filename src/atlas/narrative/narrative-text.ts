import type { AccountSection } from './sentence.ts';

/** Sections as plain text: the date's lines first and bare, then each heading with its sentences as a list. */
export function accountText(sections: readonly AccountSection[]): string {
  return sections
    .map(({ id, heading, sentences }) => {
      const lines = sentences.map(({ text }) => text);
      return (id === 'date' ? lines : [heading, ...lines.map((line) => `- ${line}`)]).join('\n');
    })
    .join('\n\n');
}
