import { present } from '../../shared/kernel/assert.ts';
import type { Counts } from './metric-values.ts';

/** What was counted under some keys. Thousands stand in one answer: a Map for each takes longer than the counting. */
export class Cell implements Counts {
  readonly keys: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #counts: number[] = [];

  constructor(keys: readonly string[], places: ReadonlyMap<string, number>) {
    this.keys = keys;
    this.#places = places;
  }

  get(measure: string): number | undefined {
    return this.#counts[this.#places.get(measure) ?? -1];
  }

  add(measure: string, count: number): void {
    const place = present(this.#places.get(measure), 'Only what was asked for is counted.');
    this.#counts[place] = (this.#counts[place] ?? 0) + count;
  }
}

/** Cells by their keys, of which there are two at most. */
export class CellTable {
  readonly all: Cell[] = [];
  readonly #byKeys = new Map<string, Map<string, Cell>>();
  readonly #places: ReadonlyMap<string, number>;

  constructor(measures: readonly { id: string }[]) {
    this.#places = new Map(measures.map(({ id }, place) => [id, place]));
  }

  get([one = '', other = '']: readonly string[]): Cell | undefined {
    return this.#byKeys.get(one)?.get(other);
  }

  /** The cell of the keys, made where there is none. */
  at(keys: readonly string[]): Cell {
    const known = this.get(keys);
    if (known !== undefined) return known;
    const [one = '', other = ''] = keys;
    const row = this.#byKeys.get(one) ?? new Map<string, Cell>();
    this.#byKeys.set(one, row);
    const cell = new Cell(keys, this.#places);
    row.set(other, cell);
    this.all.push(cell);
    return cell;
  }
}
