import { recordAt, type ImportedFile, type ImportedRecord } from '../../imported/imported-file.ts';
import { textOfValue } from '../../imported/styles/column-groups.ts';

/** What a record has in a property, as a text; '' where it has nothing, or there is no such property. */
export const cellText = ({ properties }: ImportedRecord, column: string | null): string =>
  column !== null && Object.hasOwn(properties, column) ? textOfValue(properties[column]) : '';

/** The properties of a file that its table shows as name, beginning and end; the others stand behind those. */
export interface TableRoles {
  readonly name: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly others: readonly string[];
}

/** Records by which is seen whether a property is what they are called by. */
const LOOKED_AT = 50;

/** Which properties a table shows as what, each once. */
export function tableRoles(file: ImportedFile): TableRoles {
  const { table, fields } = file;
  const { start = null, end = null } = table?.columns ?? {
    start: fields.taken.start ?? fields.taken.date,
    end: fields.taken.end,
  };
  const called = table ? table.columns.name : fields.taken.name;
  const isCalled = Array.from({ length: LOOKED_AT }, (_, i) => recordAt(file, i)).every(
    (record) => !record || [record.name, ''].includes(cellText(record, called)),
  );
  const name = called !== null && isCalled ? called : null;
  return { name, start, end, others: fields.names.filter((one) => ![name, start, end].includes(one)) };
}
