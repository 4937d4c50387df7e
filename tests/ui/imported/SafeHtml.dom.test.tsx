import { render } from 'solid-js/web';
import { afterEach, describe, expect, it } from 'vitest';
import { isHtml, SafeHtml } from '../../../src/ui/imported/SafeHtml.tsx';

let dispose = () => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});
function shown(html: string): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  dispose = render(() => <SafeHtml html={html} />, root);
  return root;
}

describe('a description in HTML', () => {
  it('is shown with its paragraphs, tables and emphasis', () => {
    const root = shown(
      '<h1>Fall</h1><p>It <b>fell</b><br>in <i>June</i></p><table><tr><td>1126</td></tr></table>',
    );
    expect(root.textContent).toBe('FallIt fellin June1126');
    for (const name of ['h4', 'p', 'b', 'br', 'i', 'td']) expect(root.querySelector(name)).not.toBeNull();
  });

  it('links go to the web, and nowhere else; pictures are links', () => {
    const root = shown(
      '<a href="https://example.org/a">a</a><a href="javascript:alert(1)">b</a><a href=" JaVaScRiPt:x">c</a><img src="https://example.org/p.png" alt="A gate"><img src="data:x">',
    );
    expect([...root.querySelectorAll('a')].map((link) => [link.href, link.textContent, link.rel])).toEqual([
      ['https://example.org/a', 'a', 'noopener noreferrer'],
      ['https://example.org/p.png', 'A gate', 'noopener noreferrer'],
    ]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('bc');
  });

  it.each([
    '<script>alert(1)</script>x',
    '<p onclick="alert(1)" style="position:fixed" id="map">x</p>',
    '<iframe src="https://example.org"></iframe>x',
    '<style>*{display:none}</style>x',
    '<svg onload="alert(1)"><path d="M0,0"></path></svg>x',
    '<form action="https://example.org"><input name="a"></form>x',
    '<link rel="stylesheet" href="https://example.org/a.css">x',
    `${'<div>'.repeat(500)}${'</div>'.repeat(500)}x`,
  ])('nothing of it runs, is fetched or styled: %s', (html) => {
    const root = shown(html);
    expect(root.querySelector('script, style, iframe, svg, form, input, link, object, embed')).toBeNull();
    for (const element of root.querySelectorAll('.imported-html *'))
      expect(element.attributes).toHaveLength(0);
    expect(root.textContent?.trim()).toBe('x');
  });
});

it.each([
  ['a < b and c > d', false],
  ['1126 <1127', false],
  ['<b>x</b>', true],
  ['one<br/>two', true],
  ['<a href="x">y</a>', true],
])('%s is HTML: %s', (text, is) => {
  expect(isHtml(text)).toBe(is);
});
