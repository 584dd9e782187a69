/** Chance without a stream: the same key and salt give the same number, so that any row can be made on its own. */
export function noise(key: number, salt: number): number {
  let mixed = Math.imul(key, 0x85ebca6b) ^ Math.imul(salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** A whole number from 0 on, below the limit. */
export function noiseBelow(limit: number, key: number, salt: number): number {
  return Math.floor(noise(key, salt) * limit);
}

/** The items, each as often as its weight: to be picked from by a number in [0, 1). */
export function weighted<Item>(
  items: readonly (readonly [item: Item, weight: number])[],
): (at: number) => Item {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  const places: Item[] = [];
  const grain = 4_096 / total;
  let reached = 0;
  for (const [item, weight] of items) {
    reached += weight;
    while (places.length < Math.round(reached * grain)) places.push(item);
  }
  const [first] = places;
  if (first === undefined) throw new Error('Nothing to pick from.');
  return (at) => places[Math.floor(at * places.length)] ?? first;
}
