import { OdooFailure } from './odoo-error.ts';
import type { Fields } from './schema.ts';

export interface LoadTarget {
  fields(model: string): Fields;
  findExternal(name: string): { model: string; id: number } | undefined;
  keepExternal(name: string, target: { model: string; id: number }): void;
  exists(model: string, id: number): boolean;
  create(model: string, values: Record<string, unknown>): number;
  write(model: string, id: number, values: Record<string, unknown>): void;
  /** All or nothing. */
  tx<Result>(work: () => Result): Result;
}

type Cells = Map<string, unknown>;

class BadCells extends Error {
  readonly messages: object[];
  constructor(messages: object[]) {
    super('bad cells');
    this.messages = messages;
  }
}

/** Import by external id: the same name again is the same record. Bad cells are a result, not an error. */
export function load(
  target: LoadTarget,
  model: string,
  { header, rows }: { header: readonly string[]; rows: readonly (readonly unknown[])[] },
): { ids: number[] | false; messages: object[] } {
  try {
    const ids = target.tx(() =>
      recordsOf(header, rows).map((record) => save(target, model, record)),
    );
    return { ids, messages: [] };
  } catch (error) {
    if (error instanceof BadCells) return { ids: false, messages: error.messages };
    if (!(error instanceof OdooFailure)) throw error;
    return { ids: false, messages: [messageOf(error.message)] };
  }
}

interface LoadRecord {
  cells: Cells;
  children: Map<string, Cells[]>;
}

/** A row with nothing but cells of children goes on with the record above it. */
function recordsOf(header: readonly string[], rows: readonly (readonly unknown[])[]): LoadRecord[] {
  const records: LoadRecord[] = [];
  for (const row of rows) {
    const own: Cells = new Map();
    const below = new Map<string, Cells>();
    for (const [index, path] of header.entries()) {
      const cell = row[index];
      if (cell === '' || cell === false || cell === null || cell === undefined) continue;
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0 || rest[0] === '.id' || (rest[0] === 'id' && name !== 'order_line')) {
        own.set(path, cell);
      } else {
        const child = below.get(name) ?? new Map<string, unknown>();
        below.set(name, child.set(rest.join('/'), cell));
      }
    }
    if (own.size > 0 || records.length === 0) records.push({ cells: own, children: new Map() });
    const record = records.at(-1);
    for (const [name, cells] of below) {
      record?.children.set(name, [...(record.children.get(name) ?? []), cells]);
    }
  }
  return records;
}

function save(target: LoadTarget, model: string, { cells, children }: LoadRecord): number {
  const values = valuesOf(target, model, cells);
  const id = upsert(target, model, {
    external: cells.get('id'),
    database: cells.get('.id'),
    values,
  });
  for (const [name, rows] of children) {
    const { relation = '', inverse = '' } = target.fields(model)[name] ?? {};
    for (const child of rows) {
      const inner = { ...valuesOf(target, relation, child), [inverse]: id };
      const named = { external: child.get('id'), database: child.get('.id'), values: inner };
      upsert(target, relation, named);
    }
  }
  return id;
}

function upsert(
  target: LoadTarget,
  model: string,
  given: { external: unknown; database: unknown; values: Record<string, unknown> },
): number {
  const name = given.external === undefined ? undefined : String(given.external);
  const known = name === undefined ? undefined : target.findExternal(name);
  const id = known?.id ?? (given.database === undefined ? undefined : Number(given.database));
  if (id !== undefined && target.exists(model, id)) {
    target.write(model, id, given.values);
    return id;
  }
  const made = target.create(model, given.values);
  if (name !== undefined) target.keepExternal(name, { model, id: made });
  return made;
}

function valuesOf(target: LoadTarget, model: string, cells: Cells): Record<string, unknown> {
  const fields = target.fields(model);
  const values: Record<string, unknown> = {};
  for (const [path, cell] of cells) {
    if (path === 'id' || path === '.id') continue;
    const [name = '', part] = path.split('/');
    const field = fields[name];
    if (field === undefined) throw new BadCells([messageOf(`Unknown field '${path}'`, path)]);
    values[name] = cellValue(target, { ...field, path, cell, part });
  }
  return values;
}

function cellValue(
  target: LoadTarget,
  given: { type: string; relation?: string; path: string; cell: unknown; part: string | undefined },
): unknown {
  const { type, path, cell, part } = given;
  const text = String(cell);
  const bad = (why: string): never => {
    throw new BadCells([messageOf(why, path)]);
  };
  if (type === 'many2one') {
    const id = part === 'id' ? (target.findExternal(text)?.id ?? 0) : Number(text);
    if (part === undefined) return bad(`No matching record found for name '${text}'`);
    return target.exists(given.relation ?? '', id)
      ? id
      : bad(`No matching record found for '${text}'`);
  }
  if (type === 'boolean') return /^(true|1)$/i.test(text);
  if (type === 'integer' || type === 'float' || type === 'monetary') {
    const value = Number(text);
    return Number.isFinite(value) ? value : bad(`'${text}' does not seem to be a number`);
  }
  return text;
}

const messageOf = (message: string, field?: string) => ({
  type: 'error',
  message,
  record: 0,
  rows: { from: 0, to: 0 },
  ...(field === undefined ? {} : { field }),
});
