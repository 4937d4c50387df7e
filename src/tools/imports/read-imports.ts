import { parseSync } from 'vite';

/** One import as it is written. */
export interface Import {
  /** What is asked for, without a `?url` or the like; `null` where it is worked out only as the code runs. */
  readonly request: string | null;
  /** `type`: gone once compiled. `dynamic`: `import()`. `url`: an address beside the module, as for a worker. */
  readonly kind: 'static' | 'type' | 'dynamic' | 'url';
}

/** What a module asks of others. */
export interface ModuleReading {
  readonly imports: readonly Import[];
  /** Names that it uses and nowhere declares, in the order of their first use; worked out at each call. */
  globals(): readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const literal = (value: unknown): string | null => {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TSLiteralType') return literal(value.literal);
  return null;
};

const plain = (request: string | null) => request && request.replace(/\?[\w&=]*$/, '');

/** Whether a node is `import.meta` or a property of it. */
function isImportMeta(node: unknown, property?: string): boolean {
  if (!isNode(node)) return false;
  if (property === undefined) return node.type === 'MetaProperty' && (node.meta as Node).name === 'import';
  return (
    node.type === 'MemberExpression' && isImportMeta(node.object) && (node.property as Node).name === property
  );
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = node.specifiers as readonly Node[] | undefined;
  return !!parts?.length && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type');
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!node.source) return null;
      return { request: plain(literal(node.source)), kind: isTypeOnly(node) ? 'type' : 'static' };
    case 'ImportExpression':
      return { request: plain(literal(node.source)), kind: 'dynamic' };
    case 'TSImportType':
      return { request: plain(literal(node.source ?? node.argument)), kind: 'type' };
    case 'CallExpression':
      return isImportMeta(node.callee, 'glob') ? { request: null, kind: 'dynamic' } : null;
    case 'NewExpression': {
      const [address, base] = node.arguments as readonly unknown[];
      const made = (node.callee as Node).name === 'URL' && isImportMeta(base, 'url');
      return made ? { request: plain(literal(address)), kind: 'url' } : null;
    }
    default:
      return null;
  }
}

/** The children in which names are references: neither types nor the names of properties and specifiers. */
function valueChildren(node: Node): unknown[] {
  if (node.type.startsWith('TS')) return 'expression' in node ? [node.expression] : [];
  if (/^(Import|Export)(Default|Namespace)?Specifier$/.test(node.type)) return [];
  const skipped = new Set([
    'typeAnnotation',
    'returnType',
    'typeParameters',
    'typeArguments',
    'superTypeArguments',
  ]);
  if (!node.computed) {
    if (node.type === 'MemberExpression') skipped.add('property');
    if (/^(Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(node.type))
      skipped.add('key');
  }
  return Object.entries(node).flatMap(([key, value]) => (skipped.has(key) ? [] : [value]));
}

/** The names that a pattern binds. */
function bound(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) for (const one of node) bound(one, names);
  if (!isNode(node)) return;
  if (node.type === 'Identifier') names.add(node.name as string);
  else if (node.type === 'ObjectPattern') bound(node.properties, names);
  else if (node.type === 'Property') bound(node.value, names);
  else if (node.type === 'ArrayPattern') bound(node.elements, names);
  else if (node.type === 'AssignmentPattern') bound(node.left, names);
  else if (node.type === 'RestElement') bound(node.argument, names);
}

const BINDINGS = ['id', 'params', 'param', 'local'] as const;

function globalsOf(program: unknown): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  function readBindings(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(readBindings);
    if (!isNode(node)) return;
    for (const key of BINDINGS) bound(node[key], declared);
    for (const key in node) if (typeof node[key] === 'object') readBindings(node[key]);
  }
  function readValues(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(readValues);
    if (!isNode(node)) return;
    if (node.type === 'Identifier') used.add(node.name as string);
    valueChildren(node).forEach(readValues);
  }
  readBindings(program);
  readValues(program);
  return [...used].filter((name) => !declared.has(name));
}

/**
 * Reads a module of TypeScript, with JSX where its path ends in `x`. A name that is declared anywhere in it counts as
 * declared everywhere. Throws a SyntaxError where the text does not parse.
 */
export function readImports(path: string, text: string): ModuleReading {
  const { program, errors } = parseSync(path, text);
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];

  function readAll(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(readAll);
    if (!isNode(node)) return;
    const found = importOf(node);
    if (found) imports.push(found);
    for (const key in node) if (typeof node[key] === 'object') readAll(node[key]);
  }
  readAll(program);
  return { imports, globals: () => globalsOf(program) };
}
