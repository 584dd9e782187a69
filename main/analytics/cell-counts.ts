import { present } from '../../shared/kernel/assert.ts';
import type { Counts } from './metric-values.ts';

/** By the places of what was asked for, which all cells share: a Map for each would take longer than the counting. */
export class CellCounts implements Counts {
  readonly #places: ReadonlyMap<string, number>;
  readonly #counts: number[] = [];

  constructor(places: ReadonlyMap<string, number>) {
    this.#places = places;
  }

  get(id: string): number | undefined {
    return this.#counts[this.#places.get(id) ?? -1];
  }

  set(id: string, count: number): void {
    this.#counts[present(this.#places.get(id), `${id} was not asked for.`)] = count;
  }
}
