import * as z from 'zod';
import { type ErrorCode, Refusal } from './errors.ts';

/** What is wrong with a file that a person wrote: which row of it, from 1 (0: none), and which field. */
export const fileFault = z.object({
  code: z.string(),
  row: z.int(),
  field: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export interface FileFault {
  code: ErrorCode;
  row: number;
  field: string;
  params: Readonly<Record<string, string | number>>;
}

const SHOWN = 60;
/** The row, or the file, itself. */
const WHOLE = '-';

/** What a schema says against a value, in our words: the lists that `rows` names are its rows. */
export function shapeFaults(
  error: z.ZodError,
  { input, rows }: { input: unknown; rows: readonly string[] },
): FileFault[] {
  return error.issues.flatMap((issue) => {
    const { row, field } = placeOf(issue.path, rows);
    if (issue.code === 'unrecognized_keys') {
      const within = field === WHOLE ? '' : `${field}.`;
      return issue.keys.map((key) => faultOf('file.unknown_field', row, `${within}${key}`));
    }
    const found = valueAt(input, issue.path);
    if (found === undefined) return [faultOf('file.missing', row, field)];
    const value = (JSON.stringify(found) ?? '').slice(0, SHOWN);
    return [{ ...faultOf('file.wrong_value', row, field), params: { value } }];
  });
}

/** The first of them, as it is told: where in the file, and what. */
export function refuseFaults(faults: readonly FileFault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const { code, row, field, params } = first;
  throw new Refusal(code, {
    ...params,
    row,
    field,
    place: row === 0 ? field : `#${row} ${field}`,
    more: faults.length - 1,
  });
}

function faultOf(code: ErrorCode, row: number, field: string): FileFault {
  return { code, row, field, params: {} };
}

function placeOf(path: readonly PropertyKey[], rows: readonly string[]) {
  const [list, index, ...rest] = path;
  const isRow = typeof index === 'number' && rows.some((name) => name === list);
  const field = (isRow ? rest : path).map(String).join('.');
  return { row: isRow ? index + 1 : 0, field: field === '' ? WHOLE : field };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
