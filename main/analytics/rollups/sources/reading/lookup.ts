import type { CompiledQuery } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { ById } from '../../build/by-id.ts';

const NONE = 1;

/** Values behind ids, each id looked up once: there are few customers and goods beside the orders and lines. */
export class Lookup {
  readonly #rowsOf: (ids: string) => CompiledQuery<unknown>;
  /** Of each id that was looked up its place in the lists. */
  readonly #places = new ById();
  readonly #values: number[][];

  /** The query takes ids as JSON, and gives each that it finds with so many values. */
  constructor(width: number, rowsOf: (ids: string) => CompiledQuery<unknown>) {
    this.#rowsOf = rowsOf;
    this.#values = Array.from({ length: width }, () => [0, 0]);
  }

  /** Of each id, in its order; 0 where there is nothing. */
  columnsOf(db: Reader, ids: Float64Array): Float64Array[] {
    this.#find(db, ids);
    const places = new Int32Array(ids.length);
    for (let row = 0; row < places.length; row += 1) places[row] = this.#places.get(ids[row] ?? 0);
    return this.#values.map((values) => {
      const column = new Float64Array(places.length);
      for (let row = 0; row < column.length; row += 1) column[row] = values[places[row] ?? 0] ?? 0;
      return column;
    });
  }

  #find(db: Reader, ids: Float64Array): void {
    const missing: number[] = [];
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row] ?? 0;
      if (id === 0 || this.#places.get(id) !== 0) continue;
      this.#places.set(id, NONE);
      missing.push(id);
    }
    if (missing.length === 0) return;
    for (const [id, ...values] of db.tuples(this.#rowsOf(JSON.stringify(missing)))) {
      this.#values.forEach((list, index) => {
        list.push(Number(values[index] ?? 0));
      });
      this.#places.set(Number(id), (this.#values[0]?.length ?? 0) - 1);
    }
  }
}
