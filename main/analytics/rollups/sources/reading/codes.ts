import type { Reader, Writer } from '../../../../db/db.ts';
import { own, read } from '../../../../db/qb.ts';
import { paymentMethodOf } from '../../../../platform/names/payment-methods.ts';
import type { TupleToFill } from './tuple.ts';

const ALL = read.selectFrom('rollup_code').select(['id', 'code']).compile();

/** Small numbers for texts that cells are kept by. 0 is no text. */
export class Codes {
  readonly #ids = new Map<string, number>();
  readonly #codes: (string | null)[] = [null];
  readonly #names: number[] = [];
  #stored = 0;

  constructor(db: Reader) {
    for (const { id, code } of db.all(ALL)) {
      this.#ids.set(code, id);
      this.#codes[id] = code;
    }
    this.#stored = this.#codes.length;
  }

  idOf(code: string | null): number {
    if (code === null) return 0;
    const known = this.#ids.get(code);
    if (known !== undefined) return known;
    const id = this.#codes.length;
    this.#ids.set(code, id);
    this.#codes.push(code);
    return id;
  }

  /** The number of what a code of a payment method is called: several may be one. */
  nameOf(id: number): number {
    const known = this.#names[id];
    if (known !== undefined) return known;
    const code = this.codeOf(id);
    const name = code === null ? 0 : this.idOf(paymentMethodOf(code));
    this.#names[id] = name;
    return name;
  }

  /** Puts its number in the place of the code that stands behind the day of each row. */
  coded(tuples: TupleToFill[]): TupleToFill[] {
    for (const tuple of tuples) {
      const code = tuple[1];
      tuple[1] = this.idOf(typeof code === 'string' ? code : null);
    }
    return tuples;
  }

  codeOf(id: number): string | null {
    return this.#codes[id] ?? null;
  }

  /** In the transaction that writes the cells with them. */
  store(db: Writer): void {
    for (let id = this.#stored; id < this.#codes.length; id += 1) {
      const code = this.#codes[id];
      if (typeof code === 'string') db.run(own.insertInto('rollup_code').values({ id, code }));
    }
    this.#stored = this.#codes.length;
  }
}
