/** Ids below are their own slots. */
export const DIRECT = 2 ** 20;

/** Places of ids in arrays: the same for all that is added up of one state of the file. */
export class Slots {
  readonly #strays: number[] = [];
  readonly #known = new Map<number, number>();

  /** How many there are of each key, as far as is known: arrays are made as long at once. */
  readonly sizes = new Map<string, number>();

  slotOf(id: number): number {
    if (id < DIRECT) return id;
    const known = this.#known.get(id) ?? DIRECT + this.#strays.push(id) - 1;
    this.#known.set(id, known);
    return known;
  }

  /** Null where none was met. */
  find(id: number): number | null {
    return id < DIRECT ? id : (this.#known.get(id) ?? null);
  }

  idOf(slot: number): number {
    return slot < DIRECT ? slot : (this.#strays[slot - DIRECT] ?? 0);
  }
}
