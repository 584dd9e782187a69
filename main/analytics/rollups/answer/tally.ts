import { present } from '../../../../shared/kernel/assert.ts';
import { addColumn } from '../cells/add-column.ts';
import type { Cells } from '../cells/cells.ts';
import { decodeColumns } from '../cells/codec.ts';
import type { StoredCells } from '../rollup.store.ts';
import type { KeyGroups } from './keys/key-groups.ts';

interface Tallied {
  /** Columns that the cells have. */
  width: number;
  /** Keys that are shown or filtered by. */
  keys: readonly KeyGroups[];
  /** Places of the columns that are added up. The first says whether there is anything at all. */
  counts: readonly number[];
  /** A column of which only values below `limit` count. */
  below: number | null;
}

/** Adds up cells under the groups of their keys, in arrays that are used again. */
export class Tally {
  readonly #given: Tallied;
  readonly #wanted: boolean[];
  #scratch: Float64Array[] = [];
  #places = new Int32Array(0);
  #sums: Float64Array[];
  /** Slots of pairs of groups, where two keys are shown. */
  readonly #pairs = new Map<number, number>();
  readonly #slots: number[][] = [];
  limit = Infinity;

  constructor(given: Tallied) {
    this.#given = given;
    const { keys, counts, below } = given;
    const places = [...keys.map(({ view }) => view.column), ...(below === null ? [] : [below])];
    this.#wanted = Array.from({ length: given.width }, (_, place) => places.includes(place));
    this.#sums = counts.map(() => new Float64Array(64));
  }

  addStored(stored: StoredCells, sign: 1 | -1): void {
    this.#room(stored.rows);
    decodeColumns(stored, this.#wanted, this.#scratch);
    this.#place(stored.rows, this.#scratch);
    const places = this.#places;
    this.#given.counts.forEach((column, index) => {
      const sums = present(this.#sums[index], 'Its sums.');
      addColumn(stored, { column, places, sign }, sums);
    });
  }

  add(cells: Cells, sign: 1 | -1): void {
    this.#room(cells.rows);
    const { rows, columns } = cells;
    this.#place(rows, columns);
    const places = this.#places;
    this.#given.counts.forEach((column, index) => {
      const values = present(columns[column], 'A column of counts.');
      const sums = present(this.#sums[index], 'Its sums.');
      for (let row = 0; row < rows; row += 1) {
        const place = places[row] ?? -1;
        if (place >= 0) sums[place] = (sums[place] ?? 0) + sign * (values[row] ?? 0);
      }
    });
  }

  /** What stands under each combination of shown keys, and nothing afterwards. Lists are used again. */
  flush(each: (groups: readonly number[], sums: readonly number[]) => void): void {
    const [presence] = this.#sums;
    const shown = this.#shown;
    const isPair = shown.length === 2;
    const size = Math.min(
      isPair ? this.#slots.length : (shown[0]?.size ?? 1),
      presence?.length ?? 0,
    );
    const values = this.#sums.map(() => 0);
    const one = [0];
    for (let slot = 0; slot < size; slot += 1) {
      if (presence?.[slot] === 0) continue;
      for (let index = 0; index < values.length; index += 1) {
        values[index] = this.#sums[index]?.[slot] ?? 0;
      }
      one[0] = slot;
      each(isPair ? (this.#slots[slot] ?? []) : one, values);
    }
    for (const sums of this.#sums) sums.fill(0, 0, size);
  }

  get #shown(): readonly KeyGroups[] {
    return this.#given.keys.filter(({ view }) => view.isShown);
  }

  #place(rows: number, columns: readonly Float64Array[]): void {
    const places = this.#places;
    const { keys, below } = this.#given;
    places.fill(0, 0, rows);
    let first: KeyGroups | null = null;
    for (const key of keys) {
      const ids = present(columns[key.view.column], 'A column of keys.');
      if (key.view.isShown && first !== null) this.#pair(rows, { key, ids });
      else if (key !== keys[0] || key.view.column !== 0 || !key.placeRising(ids, rows, places)) {
        placeOne(places, rows, { key, ids });
      }
      if (key.view.isShown) first = key;
    }
    if (below !== null) {
      const values = present(columns[below], 'A column to be below.');
      for (let row = 0; row < rows; row += 1) {
        if ((values[row] ?? 0) >= this.limit) places[row] = -1;
      }
    }
    this.#grow(first);
  }

  #pair(rows: number, { key, ids }: { key: KeyGroups; ids: Float64Array }): void {
    const places = this.#places;
    for (let row = 0; row < rows; row += 1) {
      const [one, other] = [places[row] ?? -1, key.groupOf(ids[row] ?? 0)];
      if (one < 0) continue;
      places[row] = other < 0 ? -1 : this.#slotOf(one, other);
    }
  }

  #slotOf(one: number, other: number): number {
    const code = one * 2 ** 26 + other;
    const known = this.#pairs.get(code);
    if (known !== undefined) return known;
    const slot = this.#slots.push([one, other]) - 1;
    this.#pairs.set(code, slot);
    return slot;
  }

  #grow(only: KeyGroups | null): void {
    const size = Math.max(this.#slots.length, only?.size ?? 1);
    if (size <= (this.#sums[0]?.length ?? 0)) return;
    this.#sums = this.#sums.map((sums) => {
      const grown = new Float64Array(size * 2);
      grown.set(sums);
      return grown;
    });
  }

  #room(rows: number): void {
    if (rows <= this.#places.length) return;
    this.#places = new Int32Array(rows * 2);
    this.#scratch = this.#wanted.map((is) => new Float64Array(is ? rows * 2 : 0));
  }
}

/** A key that is shown says where; one that only filters takes rows out. */
function placeOne(
  places: Int32Array,
  rows: number,
  { key, ids }: { key: KeyGroups; ids: Float64Array },
): void {
  const { isShown } = key.view;
  for (let row = 0; row < rows; row += 1) {
    const group = key.groupOf(ids[row] ?? 0);
    if (group < 0) places[row] = -1;
    else if (isShown && places[row] !== -1) places[row] = group;
  }
}
