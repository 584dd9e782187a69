/** A seeded source of chance (mulberry32): the same seed gives the same run on every machine. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same chance, as dice. */
export function random(seed: number) {
  const next = chanceOf(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (likelihood: number): boolean => next() < likelihood,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}
