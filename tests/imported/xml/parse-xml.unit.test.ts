import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/imported/xml/parse-xml.ts';

/** Texts that are well-formed by XML 1.0 (fifth edition) and Namespaces in XML 1.0. */
const WELL_FORMED: Readonly<Record<string, string>> = {
  'elements and attributes': '<a><b x="1" y=\'2\'>t</b></a>',
  'a declaration': '<?xml version="1.0" encoding="UTF-8"?>\n<a/>',
  'a document type': '<!DOCTYPE a><a/>',
  'marked text': '<a><![CDATA[ x < & ]]></a>',
  'comments about the root': '<!-- c & d --><a/><!-- e -->',
  'an instruction': '<?p q & r?><a/>',
  references: '<a x="&lt;&#65;&#x42;">&amp;&#128512;</a>',
  namespaces: '<k:a xmlns:k="u"><k:b k:x="1" x="1"/></k:a>',
  'names beyond ASCII': '<甲 乙="丙">丁</甲>',
  'space about the root': '  <a/>\n\n',
  'the prefix xml': '<a xml:lang="en"/>',
  'a right angle': '<a>x > y</a>',
  'a line within an attribute': '<a x="1\n2"/>',
  'space in an end': '<a></a >',
  'characters of other planes': '<a>\u{20000}\u0085</a>',
};

/** Texts that are not: how many of the two elements `p` about the fault are read. */
const FAULTS: Readonly<Record<string, readonly [text: string, read: 1 | 2]>> = {
  // what a document may hold
  'two roots': ['<p/><p/>', 2],
  'text before the root': ['text<r><p/><p/></r>', 2],
  'text after the root': ['<r><p/><p/></r>text', 2],
  'marked text before the root': ['<![CDATA[x]]><r><p/><p/></r>', 2],
  'marked text after the root': ['<r><p/><p/></r><![CDATA[x]]>', 2],
  'a reference outside the root': ['<r><p/><p/></r>&#32;', 2],
  'a declaration not at the head': [' <?xml version="1.0"?><r><p/><p/></r>', 2],
  'a declaration within': ['<r><p/><?xml version="1.0"?><p/></r>', 2],
  'a declaration without a version': ['<?xml encoding="utf-8"?><r><p/><p/></r>', 2],
  'a declaration that stands alone perhaps': ['<?xml version="1.0" standalone="maybe"?><r><p/><p/></r>', 2],
  'a document type within': ['<r><p/><!DOCTYPE a><p/></r>', 2],
  'a document type at the end': ['<r><p/><p/></r><!DOCTYPE a>', 2],
  'two document types': ['<!DOCTYPE r><!DOCTYPE r><r><p/><p/></r>', 2],
  // attributes
  'a repeated attribute': ['<r><p x="1" x="2"/><p/></r>', 2],
  'a repeated attribute by two prefixes': ['<r xmlns:k="u" xmlns:l="u"><p k:x="1" l:x="1"/><p/></r>', 2],
  'attributes without a space between': ['<r><p x="1"y="2"/><p/></r>', 2],
  'an angle in an attribute': ['<r><p x="<"/><p/></r>', 2],
  'an attribute without quotes': ['<r><p/><b x=1/><p/></r>', 1],
  'an attribute without a value': ['<r><p/><b x/><p/></r>', 1],
  'an attribute not closed': ['<r><p/><b x="1/><p/></r>', 1],
  'an attribute in an end': ['<r><p/><b></b x="1"><p/></r>', 1],
  'a slash within a tag': ['<r><p/><b / x="1"><p/></r>', 1],
  // references
  'an entity that nobody declared': ['<r><p>&nope;</p><p/></r>', 2],
  'an entity that nobody declared, in an attribute': ['<r><p x="&nope;"/><p/></r>', 2],
  'an ampersand alone': ['<r><p>x & y</p><p/></r>', 2],
  'an ampersand alone in an attribute': ['<r><p x="x & y"/><p/></r>', 2],
  'an ampersand before an element': ['<r>&<p/><p/></r>', 2],
  'a reference without its semicolon': ['<r><p>&amp x</p><p/></r>', 2],
  'a reference that is no number': ['<r><p>&#xZZ;</p><p/></r>', 2],
  'an empty reference': ['<r><p>&#;&;</p><p/></r>', 2],
  'a reference to nothing': ['<r><p>&#0;</p><p/></r>', 2],
  'a reference to a control character': ['<r><p>&#1;</p><p/></r>', 2],
  'a reference to half a character': ['<r><p>&#xD800;</p><p/></r>', 2],
  'a reference beyond all characters': ['<r><p>&#x110000;</p><p/></r>', 2],
  // characters
  'a control character': ['<r><p>\u0001</p><p/></r>', 2],
  'a control character in an attribute': ['<r><p x="\u0001"/><p/></r>', 2],
  'a zero': ['<r><p>\u0000</p><p/></r>', 2],
  'a character that is none': ['<r><p>\uFFFE</p><p/></r>', 2],
  'the end of marked text alone': ['<r><p>]]></p><p/></r>', 2],
  'two hyphens in a comment': ['<r><p/><!-- a -- b --><p/></r>', 2],
  // namespaces
  'an element of an unbound prefix': ['<r><k:a/><p/><p/></r>', 2],
  'an attribute of an unbound prefix': ['<r><p k:x="1"/><p/></r>', 2],
  'a prefix beyond its element': ['<r><a xmlns:k="u"/><k:a/><p/><p/></r>', 2],
  'a prefix bound to nothing': ['<r xmlns:k=""><p/><p/></r>', 2],
  'another meaning of xml': ['<r xmlns:xml="u"><p/><p/></r>', 2],
  'another meaning of xmlns': ['<r xmlns:xmlns="u"><p/><p/></r>', 2],
  'a name of two colons': ['<r xmlns:a="u"><a:b:c/><p/><p/></r>', 2],
  // elements
  'ends crossed': ['<r><p/><b><i></b></i><p/></r>', 1],
  'an end of nothing': ['<p/></r><p/>', 1],
  'an end too many': ['<r><p/></r></r><p/>', 1],
  'an element of HTML not closed': ['<r><p/><br></r><p/>', 1],
  'elements not closed': ['<r><p/>', 1],
  'a name that begins with a figure': ['<r><p/><1a/><p/></r>', 1],
  'a name with a sign': ['<r><p/><b$/><p/></r>', 1],
  'a space before a name': ['<r><p/>< b/><p/></r>', 1],
  'a left angle alone': ['<r><p/>1 < 2<p/></r>', 1],
  'no markup that is known': ['<r><p/><!b><p/></r>', 1],
  'a comment not closed': ['<r><p/><!-- <p/></r>', 1],
  'marked text not closed': ['<r><p/><![CDATA[ <p/></r>', 1],
  'an instruction not closed': ['<r><p/><? <p/></r>', 1],
  'the text cut off in a tag': ['<r><p/><p', 1],
};

describe('XML', () => {
  it.each(Object.entries(WELL_FORMED))('finds no fault in %s', (_, text) => {
    expect(parseXml(text).fault).toBeNull();
  });

  it.each(Object.entries(FAULTS))(
    'finds %s, and reads on where the elements are beyond doubt',
    (_, [text, read]) => {
      const { document, fault } = parseXml(text);
      expect(fault?.message).toBeTruthy();
      expect(fault?.at).toBeLessThanOrEqual(text.length);
      expect(document.getElementsByTagName('p')).toHaveLength(read);
    },
  );

  it.each(['', '  \n', '<!-- c -->', '<?p q?>'])('finds no element in “%s”', (text) => {
    expect(parseXml(text).fault?.message).toMatch(/root element/);
  });

  it('tells the first fault of several, and where it stands', () => {
    const text = '<r>\n<a>one & two</a><b x="1" x="2"/>\n</s>';
    expect(parseXml(text).fault?.at).toBe(text.indexOf('&'));
    const other = text.replace('&', 'and');
    expect(parseXml(other).fault?.message).toContain('duplicate attribute');
    expect(parseXml(other).fault?.at).toBe(other.indexOf('/>') + 2);
  });

  it('keeps as it stands what is no reference, and marked text whole', () => {
    const { document } = parseXml('<r>A & B<!-- & --><![CDATA[ & &amp; ]]>&nope;&amp;</r>');
    expect(document.textContent).toBe('A & B & &amp; &nope;&');
  });

  it('expands no entity that a document type declares, and says so', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefg'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdef'[i] ?? ''};`.repeat(20)}">`).join('')}]><r>&g;</r>`;
    const { document, fault } = parseXml(bomb);
    expect(document.textContent).toBe('&g;');
    expect(fault?.message).toMatch(/not expanded/);
  });

  it('gives each element its namespace and its local name', () => {
    const { document } = parseXml('<a xmlns="u" xmlns:k="v"><k:b x="1"/><c xmlns=""/></a>');
    const found = document
      .getElementsByTagName('*')
      .map((node) => [node.nodeName, node.localName, node.namespaceURI]);
    expect(found).toEqual([['a', 'a', 'u'], ['k:b', 'b', 'v'], ['c', 'c', null]]); // prettier-ignore
    expect(document.getElementsByTagNameNS('v', 'b')[0]?.getAttribute('x')).toBe('1');
  });

  it('ends where elements are nested too deeply', () => {
    const { fault } = parseXml('<a>'.repeat(5000));
    expect(fault?.message).toMatch(/too deeply/);
  });

  it('is read in time that grows with the text alone, whatever is left open', () => {
    for (const open of ['<!-- ', '<![CDATA[ ', '<?p ', '& ', '&a', '<a', '<a x="', ']]', '&;']) {
      const begun = performance.now();
      parseXml(`<r>&${open.repeat(50_000)}`);
      expect(performance.now() - begun, open).toBeLessThan(5000);
    }
  });
});
