import { expect, test } from 'vitest';
import { oembed } from '../../../src/tools/build/embed-files.ts';

test('a title with signs of HTML stands whole in the oEmbed document, and cannot leave its attribute', () => {
  const title = 'Four “emperors” & "one" <throne>';
  const made = JSON.parse(oembed('https://example.org/atlas', title)) as { title: string; html: string };
  expect(made.title).toBe(title);
  expect(made.html).toContain('title="Four “emperors” &amp; &quot;one&quot; &lt;throne&gt;" width=');
  expect(made.html.match(/[<>]/g)).toHaveLength(4);
});
