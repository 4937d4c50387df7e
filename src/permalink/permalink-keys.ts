import { ARMY_WIDTHS } from '../view/army-widths.ts';
import { NAMES_SHOWN } from '../view/names-shown.ts';
import { THEMES } from '../view/theme.ts';
import type { Language } from '../time/date-text.ts';
import type { PermalinkContext } from './permalink-context.ts';
import {
  readAddress,
  readInstant,
  readLayers,
  readMode,
  readOneOf,
  readSelection,
  readSpeed,
  readStep,
  readViewport,
  type Read,
} from './read-values.ts';
import { ACCOUNTS, DISPLAYS, type View } from '../view/view.ts';
import {
  writeDays,
  writeInstant,
  writeLayers,
  writeMode,
  writeSelection,
  writeViewport,
  writeWindow,
} from './write-values.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];

/** One key of the permalink: the field of the view that it holds, and how that is read and written. */
export interface PermalinkKey<Field extends keyof View = keyof View> {
  readonly name: string;
  readonly field: Field;
  /** `null` for those of the panels, which are read together. */
  readonly read: ((text: string, context: PermalinkContext) => Read<View[Field]>) | null;
  /** The value as text; empty for none. */
  write(value: View[Field]): string;
}

const key = <Field extends keyof View>(
  name: string,
  field: Field,
  read: PermalinkKey<Field>['read'],
  write: PermalinkKey<Field>['write'],
) => ({ name, field, read, write }) as unknown as PermalinkKey;

const panel = <Field extends keyof View>(
  name: string,
  field: Field,
  write: PermalinkKey<Field>['write'],
): PermalinkKey => key(name, field, null, write);

const flag = (on: boolean) => (on ? '1' : '0');

function readFlag(text: string, otherwise: boolean): Read<boolean> {
  const { value, reason } = readOneOf(['0', '1'] as const, text, flag(otherwise));
  return { value: value === '1', reason };
}

const orNone =
  <T>(write: (value: T) => string) =>
  (value: T | null) =>
    value === null ? '' : write(value);

/** Every key but the version, in the order in which they are written. */
export const PERMALINK_KEYS: readonly PermalinkKey[] = [
  key(
    'date',
    'instant',
    (text, context) => readInstant(text, context, context.defaults.instant),
    writeInstant,
  ),
  key('map', 'map', readViewport, orNone(writeViewport)),
  key(
    'chapter',
    'chapter',
    (text, context) => (context.hasChapter(text) ? { value: text } : { value: null, reason: 'no-such' }),
    orNone(String),
  ),
  key('step', 'step', readStep, orNone(String)),
  key('select', 'select', readSelection, orNone(writeSelection)),
  key('layers', 'layers', readLayers, writeLayers),
  key('mode', 'mode', (text, { defaults }) => readMode(text, defaults.mode), writeMode),
  key('compare', 'compare', (text, context) => readInstant(text, context, null), orNone(writeInstant)),
  key('account', 'account', (text, { defaults }) => readOneOf(ACCOUNTS, text, defaults.account), String),
  key('lang', 'language', (text, { defaults }) => readOneOf(LANGUAGES, text, defaults.language), String),
  key('theme', 'theme', (text, { defaults }) => readOneOf(THEMES, text, defaults.theme), String),
  key('names', 'names', (text, { defaults }) => readOneOf(NAMES_SHOWN, text, defaults.names), String),
  key('widths', 'widths', (text, { defaults }) => readOneOf(ARMY_WIDTHS, text, defaults.widths), String),
  key('view', 'display', (text, { defaults }) => readOneOf(DISPLAYS, text, defaults.display), String),
  key('speed', 'speed', (text, { defaults }) => readSpeed(text, defaults.speed), String),
  key('loop', 'loop', (text, { defaults }) => readFlag(text, defaults.loop), flag),
  panel('timeline', 'timeline', orNone(writeWindow)),
  panel('bars', 'bars', flag),
  panel('follow', 'followed', orNone(String)),
  panel('hints', 'foresight', flag),
  panel('sheet', 'sheet', orNone(String)),
  panel('find', 'find', encodeURIComponent),
  panel('table', 'table', orNone(String)),
  panel('sort', 'sort', orNone(String)),
  panel('show', 'show', orNone(String)),
  panel('by', 'by', orNone(String)),
  panel('between', 'between', orNone(writeDays)),
  panel('entry', 'entries', (ids) => ids.map(encodeURIComponent).join(',')),
  panel('open', 'folds', (folds) => folds.join(',')),
  panel('divider', 'divider', (share) => String(Number(share.toFixed(1)))),
  panel('outline', 'outlined', flag),
  key('data', 'data', readAddress, orNone(encodeURIComponent)),
  key('under', 'under', (text, { defaults }) => readFlag(text, defaults.under), flag),
];

/** The value of a key as it stands in the link of a view; empty for none. That a file is open and its sheet closed is said. */
export function textIn(view: View, { name, field, write }: PermalinkKey): string {
  return name === 'sheet' && view.sheet === null && view.data !== null ? 'none' : write(view[field]);
}

/** What a link means by leaving a key out: the default; beside a file, its sheet; of a chapter or a selection, no day. */
export function impliedText(view: View, defaults: View, { name, field, write }: PermalinkKey): string {
  if (name === 'sheet' && view.data !== null) return 'own-data';
  if (name === 'date' && (view.chapter !== null || view.select !== null)) return '';
  return write(defaults[field]);
}
