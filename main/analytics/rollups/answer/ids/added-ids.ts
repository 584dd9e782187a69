import { addColumn } from '../../cells/add-column.ts';
import type { Cells } from '../../cells/cells.ts';
import type { StoredCells } from '../../rollup.store.ts';
import { columnsOf, type Rollup } from '../../rollup.ts';
import { idOfText } from '../keys/key-groups.ts';
import { countsOf, idsOf, type ReadCounts, valuesOf } from './read-columns.ts';
import type { Slots } from './slots.ts';

interface Part {
  cells: StoredCells | Cells;
  sign: 1 | -1;
}

interface Added {
  column: number;
  sums: Float64Array;
}

let scratch = new Int32Array(1024);

/** Cells of a period added up by the ids of one key, column by column as these are asked for. */
export class AddedIds {
  readonly slots: Slots;
  readonly #columns: readonly string[];
  /** The place of the key. */
  readonly #key: number;
  readonly #parts: Part[] = [];
  readonly #sums = new Map<string, Float64Array>();
  #present: Int32Array | null = null;
  #size: number;
  readonly #name: string;

  constructor(slots: Slots, rollup: Rollup, key: string) {
    this.slots = slots;
    this.#columns = columnsOf(rollup);
    this.#name = key;
    this.#size = slots.sizes.get(key) ?? 1024;
    this.#key = rollup.keys.indexOf(key);
  }

  addStored(cells: StoredCells, sign: 1 | -1): void {
    this.add(cells, sign);
  }

  add(cells: Part['cells'], sign: 1 | -1): void {
    if (cells.rows > 0) this.#parts.push({ cells, sign });
  }

  /** By slot, in the order of the names. They may end before a slot that has nothing. */
  sumsOf(names: readonly string[]): Float64Array[] {
    const lacking = [...new Set(['rows', ...names])].filter((name) => !this.#sums.has(name));
    if (lacking.length > 0) this.#addUp(lacking);
    return names.map((name) => this.#sums.get(name) ?? new Float64Array());
  }

  /** Slots that have rows, rising; of those that are kept, in their order. */
  present(kept: ReadonlySet<string> | null = null): Int32Array {
    const [rows = new Float64Array()] = this.sumsOf(['rows']);
    if (kept !== null) {
      const slots = [...kept].map((text) => this.slots.find(idOfText(text) ?? -1));
      return Int32Array.from(slots.filter((slot) => slot !== null && (rows[slot] ?? 0) !== 0));
    }
    const known = this.#present ?? slotsWith(rows);
    this.#present = known;
    return known;
  }

  #addUp(names: readonly string[]): void {
    const added: Added[] = names.map((name) => ({
      column: this.#columns.indexOf(name),
      sums: new Float64Array(this.#size),
    }));
    for (const { cells, sign } of this.#parts) {
      const places = this.#placesIn(cells);
      for (const one of added) {
        if (one.sums.length < this.#size) one.sums = grown(one.sums, this.#size);
        addPart({ cells, sign }, places, one);
      }
    }
    for (const [index, { sums }] of added.entries()) this.#sums.set(names[index] ?? '', sums);
  }

  /** The slots of its rows, below the size. */
  #placesIn(cells: Part['cells']): Int32Array {
    const small = 'columns' in cells ? null : idsOf(cells, this.#key);
    const places = small ?? this.#placesOf(cells);
    // Ids of the first key rise.
    let most = this.#key === 0 && small !== null ? (small[small.length - 1] ?? 0) : 0;
    if (most === 0) for (let row = 0; row < cells.rows; row += 1) most = larger(most, places[row]);
    if (most >= this.#size) {
      this.#size = Math.ceil((most + 1) * 1.25);
      this.slots.sizes.set(this.#name, this.#size);
    }
    return places;
  }

  #placesOf(cells: Part['cells']): Int32Array {
    const ids = 'columns' in cells ? cells.columns[this.#key] : valuesOf(cells, this.#key);
    if (scratch.length < cells.rows) scratch = new Int32Array(cells.rows * 2);
    for (let row = 0; row < cells.rows; row += 1) scratch[row] = this.slots.slotOf(ids?.[row] ?? 0);
    return scratch;
  }
}

function addPart({ cells, sign }: Part, places: Int32Array, { column, sums }: Added): void {
  if ('columns' in cells) {
    const values = cells.columns[column];
    for (let row = 0; row < cells.rows; row += 1) {
      const place = places[row] ?? 0;
      sums[place] = (sums[place] ?? 0) + sign * (values?.[row] ?? 0);
    }
    return;
  }
  const counts = countsOf(cells, column);
  if (counts === null) addColumn(cells, { column, places, sign }, sums);
  else addNumbers(counts, { places, sign }, sums);
}

function addNumbers(
  { numbers, ...frame }: ReadCounts,
  { places, sign }: { places: Int32Array; sign: 1 | -1 },
  sums: Float64Array,
): void {
  const [base, scale] = [sign * frame.base, sign * frame.scale];
  for (let row = 0; row < numbers.length; row += 1) {
    const place = places[row] ?? 0;
    sums[place] = (sums[place] ?? 0) + base + scale * (numbers[row] ?? 0);
  }
}

/** Where there is anything, rising. */
export function slotsWith(rows: Float64Array | Uint8Array): Int32Array {
  const slots = new Int32Array(rows.length);
  let count = 0;
  for (let slot = 0; slot < rows.length; slot += 1) {
    slots[count] = slot;
    count += rows[slot] === 0 ? 0 : 1;
  }
  return slots.subarray(0, count);
}

function grown(sums: Float64Array, size: number): Float64Array {
  const more = new Float64Array(size);
  more.set(sums);
  return more;
}

function larger(one: number, other = 0): number {
  return other > one ? other : one;
}
