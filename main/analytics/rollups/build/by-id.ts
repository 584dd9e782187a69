/** Ids up to here stand in an array that grows with them; a stray larger one takes no more room than itself. */
const DENSE = 2 ** 23;

/** A number per id, 0 where none was set. */
export class ById {
  #values = new Int32Array(1024);
  readonly #stray = new Map<number, number>();

  static copyOf(other: ById): ById {
    const copy = new ById();
    copy.#values = other.#values.slice();
    for (const [id, value] of other.#stray) copy.#stray.set(id, value);
    return copy;
  }

  get(id: number): number {
    if (id < this.#values.length) return this.#values[id] ?? 0;
    return id < DENSE ? 0 : (this.#stray.get(id) ?? 0);
  }

  set(id: number, value: number): void {
    if (id >= DENSE) {
      this.#stray.set(id, value);
      return;
    }
    if (id >= this.#values.length) {
      const grown = new Int32Array(Math.min(DENSE, Math.max(id + 1, this.#values.length * 2)));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[id] = value;
  }
}
