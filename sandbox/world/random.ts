/** A reproducible stream of chance: the same seed and name give the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  below(limit: number): number;
  /** An integer from low to high, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** About 0, mostly within ±2. */
  bell(): number;
}

export function randomOf(seed: number, name: string): Random {
  const next = sfc32(hashed(`${seed}/${name}`));
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    bell: () => next() + next() + next() + next() + next() + next() - 3,
  };
}

export function pick<T>(random: Random, list: ArrayLike<T>): T {
  return at(list, random.below(list.length));
}

/** Draws an index in proportion to its weight. */
export function weighted(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += at(weights, index);
    sums[index] = total;
  }
  return (random) => indexOfSum(sums, sums.length, random.next() * total);
}

/** The first index whose running sum exceeds the value, among the first `count`. */
export function indexOfSum(sums: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sums, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`Nothing at ${index} of ${list.length}`);
  return value;
}

/** The words of a list file: parted by bars, or by lines where bars part something else. */
export function words(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function names(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

function sfc32([a0, b0, c0, d0]: readonly [number, number, number, number]): () => number {
  let a = a0;
  let b = b0;
  let c = c0;
  let d = d0;
  return () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}

/** Four well mixed words of state (cyrb128). */
function hashed(text: string): readonly [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
