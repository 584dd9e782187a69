import { plainName } from './cell.rules.ts';

export interface Named<Key> {
  key: Key;
  name: string;
}

/** Less alike than that is another one. */
const ALIKE = 0.6;
const MOST = 3;
/** A word that this many share tells none of them apart. */
const COMMON = 400;

/** Finds names that are alike, by the words that they share and the rarer of them first. */
export class NameIndex<Key> {
  readonly #exact = new Map<string, Named<Key>[]>();
  readonly #byWord = new Map<string, { one: Named<Key>; words: number }[]>();

  constructor(all: readonly Named<Key>[]) {
    for (const one of all) {
      const plain = plainName(one.name);
      if (plain === '') continue;
      grouped(this.#exact, plain).push(one);
      const words = new Set(plain.split(' '));
      for (const word of words) grouped(this.#byWord, word).push({ one, words: words.size });
    }
  }

  exact(name: string): readonly Named<Key>[] {
    return this.#exact.get(plainName(name)) ?? [];
  }

  alike(name: string): (Named<Key> & { confidence: number })[] {
    const words = new Set(plainName(name).split(' '));
    const shared = new Map<Named<Key>, { count: number; words: number }>();
    for (const word of words) {
      const having = this.#byWord.get(word) ?? [];
      if (having.length > COMMON) continue;
      for (const { one, words: total } of having) {
        const known = shared.get(one) ?? { count: 0, words: total };
        known.count += 1;
        shared.set(one, known);
      }
    }
    return [...shared]
      .map(([one, { count, words: total }]) => ({
        ...one,
        confidence: Math.floor((100 * count) / (words.size + total - count)) / 100,
      }))
      .filter(({ confidence }) => confidence >= ALIKE)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST);
  }
}

function grouped<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: Value[] = [];
  map.set(key, made);
  return made;
}
