import type { Row } from './domain.ts';
import { odooError, validationError } from './odoo-error.ts';
import { type Fields, freshSchema } from './schema.ts';
import { stampOf } from './stamp.ts';

/** One thing that a committed transaction did, for those who check that nothing was lost. */
export interface Deed {
  kind: 'create' | 'write' | 'unlink' | 'method';
  model: string;
  id: number;
  values: Readonly<Record<string, unknown>>;
  /** Who sent it: a desk's name, or null for the central's own people. */
  by: string | null;
  /** The central's clock when it was committed. */
  at: number;
  /** How many deeds there were when `by` last read this model: what came later was not seen. */
  sawUpTo: number;
}

export interface Backup {
  tables: Map<string, Map<number, Row>>;
  sequences: Map<string, number>;
  externals: Map<string, { model: string; id: number }>;
}

type Values = Readonly<Record<string, unknown>>;

/** Rows, sequences, external ids and the stamps of transactions. Knows no user and no right. */
export class Store {
  readonly schema = freshSchema();
  readonly deeds: Deed[] = [];
  /** When each version of a row became visible, which a late transaction makes later than its stamp. */
  readonly committedAt = new Map<string, number>();
  #externals: Backup['externals'] = new Map();
  #tables: Backup['tables'] = new Map();
  #sequences: Backup['sequences'] = new Map();
  #lastMicros = 0;
  #now: () => number;
  readonly #seen = new Map<string, number>();
  by: string | null = null;
  uid = 1;
  /** Set while a transaction that began earlier commits. */
  stamp: number | null = null;
  #isInTx = false;
  /** What a failed transaction goes back to: most only read, and need none. */
  #before: Backup | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** No two transactions begin in the same microsecond. */
  nextMicros(): number {
    this.#lastMicros = Math.max(this.#lastMicros + 1, this.#now() * 1_000);
    return this.#lastMicros;
  }

  /** Everything inside has one stamp. */
  tx<Result>(work: () => Result): Result {
    if (this.stamp !== null) return work();
    const deeds = this.deeds.length;
    this.stamp = this.nextMicros();
    this.#isInTx = true;
    try {
      return work();
    } catch (error) {
      if (this.#before !== null) this.#adopt(this.#before);
      this.deeds.length = deeds;
      throw error;
    } finally {
      this.stamp = null;
      this.#isInTx = false;
      this.#before = null;
    }
  }

  fields(model: string): Fields {
    const fields = this.schema.get(model);
    if (fields === undefined) {
      throw odooError('odoo.exceptions.UserError', `Object ${model} doesn't exist`);
    }
    return fields;
  }

  rows(model: string): Row[] {
    return [...this.#table(model).values()].sort((a, b) => a.id - b.id);
  }

  find(model: string, id: number): Row | undefined {
    return this.#table(model).get(id);
  }

  reserveId(model: string): number {
    this.#touch();
    const id = (this.#sequences.get(model) ?? 0) + 1;
    this.#sequences.set(model, id);
    return id;
  }

  create(model: string, values: Values, id = this.reserveId(model)): number {
    const fields = this.fields(model);
    const defaults = Object.entries(fields).map(([name, { empty }]) => [name, empty ?? false]);
    const stamp = stampOf(this.#stamp());
    const given = this.#known(model, values);
    const row: Row = {
      ...Object.fromEntries(defaults),
      create_date: stamp,
      create_uid: this.uid,
      ...given,
      id,
      write_date: stamp,
      write_uid: this.uid,
    };
    for (const [name, { required }] of Object.entries(fields)) {
      if (required === true && (row[name] === false || row[name] === undefined)) {
        throw validationError(
          `The operation cannot be completed: a mandatory field is not set. ${name}`,
        );
      }
    }
    this.#put(model, row);
    this.#note({ kind: 'create', model, id, values: given });
    return id;
  }

  write(model: string, id: number, values: Values): void {
    const row = this.find(model, id);
    if (row === undefined) return;
    const given = this.#known(model, values);
    this.#put(model, { ...row, ...given, write_date: stampOf(this.#stamp()), write_uid: this.uid });
    this.#note({ kind: 'write', model, id, values: given });
  }

  /** Without a trace: the row, what it owns, and the external ids of both are simply gone. */
  unlink(model: string, id: number): void {
    if (!this.#table(model).has(id)) return;
    this.#touch();
    this.#table(model).delete(id);
    for (const [name, target] of this.#externals) {
      if (target.model === model && target.id === id) this.#externals.delete(name);
    }
    this.#note({ kind: 'unlink', model, id, values: {} });
    if (model !== 'sale.order') return;
    for (const line of this.rows('sale.order.line')) {
      if (line.order_id === id) this.unlink('sale.order.line', line.id);
    }
  }

  findExternal(name: string): { model: string; id: number } | undefined {
    return this.#externals.get(name);
  }

  keepExternal(name: string, target: { model: string; id: number }): void {
    this.#touch();
    this.#externals.set(name, target);
  }

  /** A column that is a text again: rows of the time when it was a number have none. */
  mend(model: string, field: string): void {
    this.#touch();
    const table = this.#table(model);
    for (const row of table.values()) {
      if (row[field] === 0) table.set(row.id, { ...row, [field]: false });
    }
  }

  looked(model: string): void {
    this.#seen.set(`${this.by} ${model}`, this.deeds.length);
  }

  note(deed: Pick<Deed, 'kind' | 'model' | 'id' | 'values'>): void {
    this.#note(deed);
  }

  backup(): Backup {
    return {
      tables: new Map([...this.#tables].map(([model, rows]) => [model, new Map(rows)])),
      sequences: new Map(this.#sequences),
      externals: new Map(this.#externals),
    };
  }

  /** The whole database as it was, sequences too; the clock goes on. */
  restore(backup: Backup): void {
    this.#adopt({
      tables: new Map([...backup.tables].map(([model, rows]) => [model, new Map(rows)])),
      sequences: new Map(backup.sequences),
      externals: new Map(backup.externals),
    });
  }

  #adopt({ tables, sequences, externals }: Backup): void {
    this.#tables = tables;
    this.#sequences = sequences;
    this.#externals = externals;
  }

  #known(model: string, values: Values): Values {
    const fields = this.fields(model);
    for (const name of Object.keys(values)) {
      if (!(name in fields))
        throw odooError('builtins.ValueError', `Invalid field '${name}' on model '${model}'`);
    }
    const ignored = new Set(['id', 'write_date', 'write_uid', 'display_name']);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !ignored.has(name)));
  }

  #touch(): void {
    if (this.#isInTx) this.#before ??= this.backup();
  }

  #put(model: string, row: Row): void {
    this.#touch();
    this.#table(model).set(row.id, row);
    this.committedAt.set(`${model},${row.id}`, this.#now());
  }

  #note(deed: Pick<Deed, 'kind' | 'model' | 'id' | 'values'>): void {
    const sawUpTo = this.#seen.get(`${this.by} ${deed.model}`) ?? 0;
    this.deeds.push({ ...deed, by: this.by, at: this.#now(), sawUpTo });
  }

  #table(model: string): Map<number, Row> {
    this.fields(model);
    const table = this.#tables.get(model) ?? new Map<number, Row>();
    this.#tables.set(model, table);
    return table;
  }

  #stamp(): number {
    return this.stamp ?? this.nextMicros();
  }
}
