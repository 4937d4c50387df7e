import { isObject, own } from '../../atlas/json-object.ts';
import { readEdits, writeEdits } from '../edits/file-edits.ts';
import { NO_FIELDS, type FieldChoice } from '../fields/field-choice.ts';
import { NOTHING_CHOSEN, type OpenOptions, type TableColumns } from '../imported-file.ts';
import { isAsked, readTableQuery, type TableQuery } from '../table/table-query.ts';
import { readLayerStyle, type LayerStyle } from '../styles/layer-style.ts';

/** A file of a project: its bytes as they were opened, and all that was chosen about it. */
interface ProjectFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: OpenOptions;
  readonly style: LayerStyle;
  /** What is looked for in it. */
  readonly query: TableQuery;
  readonly visible: boolean;
}

/** What a reader has made: files with their choices and looks, the state of the atlas, and a lecture. */
export interface Project {
  /** The state of the atlas as the fragment of an address; '' where it is left as it is. */
  readonly link: string;
  /** The lecture as its own file has it; `null`: none. */
  readonly lecture: string | null;
  readonly files: readonly ProjectFile[];
}

const KEY = 'fragile-peace-project';
const VERSION = 1;
const MOST_FILES = 100;
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Bytes as a text where they are one that comes back the same, else in base64. */
function writeBytes(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text };
  } catch {
    return { base64: toBase64(bytes) };
  }
}

/** What was chosen about a file, as plain data; `courts` are the atlas’s own. */
export function writeOptions({ calendar, sheet, columns, fields, order, edits }: OpenOptions): object {
  return {
    ...(calendar && { calendar }),
    ...(sheet && { sheet }),
    ...(columns && { columns }),
    ...(fields && { fields }),
    ...(order && { order }),
    ...(edits && { edits: writeEdits(edits) }),
  };
}

const textOrNone = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Choices as {@link writeOptions} wrote them; what is not understood of them is not chosen. */
export function readOptions(value: unknown): OpenOptions {
  if (!isObject(value)) return NOTHING_CHOSEN;
  const [calendar, order] = [own(value, 'calendar'), own(value, 'order')];
  const [columns, fields, edits] = [own(value, 'columns'), own(value, 'fields'), own(value, 'edits')];
  const sheet = textOrNone(own(value, 'sheet'));
  const texts = <K extends string>(from: object, keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, textOrNone(Object.hasOwn(from, key) ? Reflect.get(from, key) : null)])) as Record<K, string | null>; // prettier-ignore
  return {
    calendar: calendar === 'julian' || calendar === 'gregorian' ? calendar : null,
    order: order === 'day-first' || order === 'month-first' ? order : null,
    columns: isObject(columns) ? (texts(columns, ['lon', 'lat', 'wkt', 'start', 'end', 'name']) satisfies TableColumns) : null, // prettier-ignore
    fields: isObject(fields) ? (texts(fields, Object.keys(NO_FIELDS) as (keyof FieldChoice)[]) satisfies FieldChoice) : null, // prettier-ignore
    ...(sheet !== null && { sheet }),
    ...(edits !== undefined && { edits: readEdits(edits) }),
  };
}

/** A project as the text of a file; the same project, the same text. */
export function writeProject({ link, lecture, files }: Project): string {
  const written = files.map(({ name, bytes, options, style, query, visible }) => ({
    name,
    ...(visible ? {} : { visible }),
    options: writeOptions(options),
    style,
    ...(isAsked(query) && { query }),
    ...writeBytes(bytes),
  }));
  const parsed: unknown = lecture === null ? null : JSON.parse(lecture);
  return `${JSON.stringify({ [KEY]: VERSION, ...(link && { link }), ...(parsed ? { lecture: parsed } : {}), files: written }, null, 1)}\n`;
}

/** Whether the beginning of a text is that of a project. */
export const isProject = (head: string): boolean => /^\s*\uFEFF?\{\s*"fragile-peace-project"\s*:/.test(head);

function readFile(value: unknown): ProjectFile | null {
  if (!isObject(value)) return null;
  const [name, text, base64] = [own(value, 'name'), own(value, 'text'), own(value, 'base64')];
  let bytes: Uint8Array | null = typeof text === 'string' ? new TextEncoder().encode(text) : null;
  if (typeof base64 === 'string')
    try {
      bytes = fromBase64(base64);
    } catch {
      return null;
    }
  if (!bytes) return null;
  return {
    name: textOrNone(name)?.slice(0, 300) ?? 'data',
    bytes,
    options: readOptions(own(value, 'options')),
    style: readLayerStyle(own(value, 'style')),
    query: readTableQuery(own(value, 'query')),
    visible: own(value, 'visible') !== false,
  };
}

/** A project of its text; `null` where it is none. Files in it that cannot be had are left out, and told by their number. */
export function readProject(text: string): { readonly project: Project; readonly lost: number } | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!isObject(value) || own(value, KEY) !== VERSION) return null;
  const files = own(value, 'files');
  const list: readonly unknown[] = Array.isArray(files) ? files : [];
  const read = list.slice(0, MOST_FILES).flatMap((file) => readFile(file) ?? []);
  const [link, lecture] = [own(value, 'link'), own(value, 'lecture')];
  return {
    project: {
      link: typeof link === 'string' && /^#[\x21-\x7e]*$/.test(link) ? link : '',
      lecture: isObject(lecture) ? JSON.stringify(lecture) : null,
      files: read,
    },
    lost: list.length - read.length,
  };
}
