/** So much longer than the list may be the array through which places are found. */
const SPREAD = 8;
const SHORT = 1_024;

/** Of ids where they stand in a list: most lie near the first, and are found through an array; others apart. */
export class Places {
  readonly #first: number;
  readonly #near: Int32Array;
  readonly #far = new Map<number, number>();

  constructor(ids: Float64Array) {
    let [first, last] = [Infinity, -Infinity];
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (id < first) first = id;
      if (id > last) last = id;
    }
    this.#first = first;
    const length = ids.length === 0 ? 0 : Math.min(last - first + 1, SPREAD * ids.length + SHORT);
    this.#near = new Int32Array(length);
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (id - first < length) this.#near[id - first] = at + 1;
      else this.#far.set(id, at);
    }
  }

  /** −1 where it is not among them. */
  of(id: number): number {
    const place = this.#near[id - this.#first];
    if (place !== undefined) return place - 1;
    return this.#far.get(id) ?? -1;
  }
}
