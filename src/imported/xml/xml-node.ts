/** What the library togeojson asks of a document: a small part of the DOM, in plain JavaScript. */
export class XmlNode {
  readonly childNodes: XmlNode[] & { item?: (i: number) => XmlNode | undefined } = [];
  readonly attributes: { readonly name: string; readonly value: string }[] = [];
  parentNode: XmlNode | null = null;
  private readonly text: string;

  /** Type 1: an element, 3: text, 4: marked text, 9: the document. */
  constructor(
    readonly nodeType: 1 | 3 | 4 | 9,
    readonly nodeName: string,
    text = '',
    readonly namespaceURI: string | null = null,
  ) {
    this.text = text;
    Object.defineProperty(this.childNodes, 'item', {
      value: (i: number) => this.childNodes[i],
      enumerable: false,
    });
  }
  get tagName(): string {
    return this.nodeName;
  }
  get localName(): string {
    return this.nodeName.slice(this.nodeName.indexOf(':') + 1);
  }
  get textContent(): string {
    if (this.nodeType === 3 || this.nodeType === 4) return this.text;
    return this.childNodes.map((child) => child.textContent).join('');
  }
  /** Text is never split here. */
  normalize(): void {}
  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }
  private *elements(): Generator<XmlNode> {
    for (const child of this.childNodes) {
      if (child.nodeType !== 1) continue;
      yield child;
      yield* child.elements();
    }
  }
  getElementsByTagName(name: string): XmlNode[] {
    return [...this.elements()].filter((node) => name === '*' || node.nodeName === name);
  }
  getElementsByTagNameNS(namespace: string, name: string): XmlNode[] {
    return [...this.elements()].filter(
      (node) =>
        (namespace === '*' || node.namespaceURI === namespace) && (name === '*' || node.localName === name),
    );
  }
}
