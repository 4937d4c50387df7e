import { readdirSync, readFileSync } from 'node:fs';
import { OWN_FOLDER } from './geo-folder.ts';

/** What of a schema describes fields. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

type Schemas = ReadonlyMap<string, Schema>;

/** Shared pieces that are themselves told once, at the end. */
const SHARED = 'common.schema.json';

function readSchemas(): Schemas {
  const folder = `${OWN_FOLDER}schema/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return new Map(
    names.sort().map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8')) as Schema]),
  );
}

/** The schema that a reference names, and the file that it stands in. */
function follow(schema: Schema, file: string, schemas: Schemas): readonly [Schema, string] {
  const [name = '', path = ''] = (schema.$ref ?? '').split('#');
  const target = name || file;
  const whole = schemas.get(target);
  const piece = path ? whole?.$defs?.[path.split('/').at(-1) ?? ''] : whole;
  return piece ? [piece, target] : [schema, file];
}

const written = (schema: Schema) =>
  schema.enum?.map((value) => `\`${String(value)}\``).join(', ') ??
  (schema.const === undefined ? '' : `always \`${String(schema.const)}\``);

/** The rows of a schema’s fields, those inside others after them. */
function* rows(schema: Schema, file: string, schemas: Schemas, at: string, depth: number): Generator<string> {
  const required = new Set(schema.required ?? []);
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const [piece, home] = field.$ref ? follow(field, file, schemas) : [field, file];
    const path = at ? `${at}.${key}` : key;
    const values = written(piece);
    const what = [field.description ?? piece.description ?? '', values].filter(Boolean).join(' ');
    yield `| \`${path}\` | ${required.has(key) ? 'yes' : ''} | ${what.replaceAll('|', '\\|')} |`;
    if (depth === 0 || home === SHARED || /geometry/.test(home)) continue;
    yield* rows(piece, home, schemas, path, depth - 1);
    if (!piece.items) continue;
    const [item, from] = piece.items.$ref ? follow(piece.items, home, schemas) : [piece.items, home];
    if (from !== SHARED && !/geometry/.test(from)) yield* rows(item, from, schemas, `${path}[]`, depth - 1);
  }
  for (const [pattern, field] of Object.entries(schema.patternProperties ?? {})) {
    const names = pattern.replaceAll(/[$^]/g, '').replaceAll('|', '\\|');
    yield `| \`${at}.${names}\` |  | ${field.description ?? ''} |`;
  }
}

/** Every field of every file of an atlas in Markdown, as the schemas describe them: whether it must be there, and what it holds. */
export function describeFields(): string {
  const schemas = readSchemas();
  const files = [...schemas].filter(
    ([, schema]) => schema.properties?.schema || schema.properties?.months || schema.properties?.sources,
  );
  const parts = files.map(([name, schema]) => {
    const kind = name.replace('.schema.json', '');
    const ending = schema.properties?.features ? 'geojson' : 'json';
    const table = [...rows(schema, name, schemas, '', 6)];
    return `## ${kind}.${ending}\n\n${schema.description ?? ''}\n\n| Field | Required | What it holds |\n| --- | --- | --- |\n${table.join('\n')}\n`;
  });
  const common = Object.entries(schemas.get(SHARED)?.$defs ?? {})
    .filter(([, piece]) => piece.description)
    .flatMap(([name, piece]) => [
      `- **${name}**: ${piece.description}${written(piece) && ` ${written(piece)}`}`,
      ...Object.entries(piece.properties ?? {}).map(
        ([key, field]) =>
          `  - **${key}**: ${field.description ?? follow(field, SHARED, schemas)[0].description}`,
      ),
    ]);
  return `# Every field of every file\n\nMade from the schemas that \`npm run geo:check\` holds the files to. \`[]\` stands for each item of a list.\n\n${parts.join('\n')}\n## What the files share\n\n${common.join('\n')}\n`;
}
