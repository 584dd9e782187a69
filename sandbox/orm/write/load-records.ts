import { isList } from '../../narrow.ts';
import type { Model } from '../../schema/field.ts';

/** One record of an import: its own cells, and those of its one2many children. */
export interface LoadRecord {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly LoadCell[];
  readonly children: ReadonlyMap<string, readonly LoadRecord[]>;
}

export interface LoadCell {
  /** 'id', '.id', 'x_name', 'x_vendor_id/.id' … */
  readonly path: string;
  readonly text: string;
}

interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
}

export const textRows = (rows: readonly unknown[]): string[][] =>
  rows.map((row) => (isList(row) ? row : []).map((cell) => (isEmpty(cell) ? '' : String(cell))));

const isEmpty = (cell: unknown) => cell === null || cell === undefined || cell === false;

/** A row with nothing but child cells continues the record above it. */
export function recordsOf(model: Model, sheet: Sheet): LoadRecord[] {
  const isChild = sheet.header.map((path) => isChildPath(model, path));
  const own = (row: readonly string[]) => row.some((text, index) => text !== '' && !isChild[index]);
  const starts = sheet.rows.flatMap((row, index) => (index === 0 || own(row) ? [index] : []));
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? sheet.rows.length;
    const head = sheet.rows[start] ?? [];
    const cells = sheet.header.flatMap((path, index) =>
      isChild[index] ? [] : [{ path, text: head[index] ?? '' }],
    );
    const part = { ...sheet, rows: sheet.rows.slice(start, end), first: sheet.first + start };
    return {
      from: sheet.first + start,
      to: sheet.first + end - 1,
      cells,
      children: childrenOf(model, part),
    };
  });
}

const isChildPath = (model: Model, path: string) =>
  path.includes('/') && model.fields[path.split('/')[0] ?? '']?.type === 'one2many';

function childrenOf(model: Model, part: Sheet): Map<string, LoadRecord[]> {
  const names = new Set(
    part.header.filter((path) => isChildPath(model, path)).map((path) => path.split('/')[0] ?? ''),
  );
  const children = new Map<string, LoadRecord[]>();
  for (const name of names) {
    const columns = part.header.flatMap((path, index) =>
      path.startsWith(`${name}/`) ? [{ index, path: path.slice(name.length + 1) }] : [],
    );
    const records = part.rows.flatMap((row, offset): LoadRecord[] => {
      const cells = columns.map(({ index, path }) => ({ path, text: row[index] ?? '' }));
      if (cells.every((cell) => cell.text === '')) return [];
      const at = part.first + offset;
      return [{ from: at, to: at, cells, children: new Map() }];
    });
    children.set(name, records);
  }
  return children;
}
