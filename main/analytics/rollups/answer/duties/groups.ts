import { present } from '../../../../../shared/kernel/assert.ts';
import { OTHER } from '../../../dimensions/dimension.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import type { Duties } from './duties.ts';

/** What is counted: of a subject, of a requirement where it is a duty, in a month where months are told apart. */
export interface Counted {
  subject: number;
  requirement: number;
  month: number;
}

interface Places {
  texts: readonly string[];
  of(counted: Counted): number;
}

interface Filter {
  places: Places;
  isKept: readonly boolean[];
}

/** More combinations than that are left to the facts. */
const GROUPS_AT_MOST = 2 ** 20;

/** Sums by the keys that are asked for, of what the filters keep. */
export class Groups {
  readonly #by: readonly Places[];
  readonly #kept: readonly Filter[];
  readonly #sums: Float64Array;
  readonly #isSeen: Uint8Array;

  private constructor(by: readonly Places[], kept: readonly Filter[], size: number) {
    this.#by = by;
    this.#kept = kept;
    this.#sums = new Float64Array(size);
    this.#isSeen = new Uint8Array(size);
  }

  /** Null where there are too many of them. */
  static of(
    duties: Duties,
    { by, kept }: RollupQuestion,
    months: readonly string[] = [],
  ): Groups | null {
    const placesOf = (id: string) => placesIn(duties, months, id);
    const places = by.map(placesOf);
    const size = places.reduce((product, { texts }) => product * texts.length, 1);
    if (size > GROUPS_AT_MOST) return null;
    const filters = [...kept].map(([id, keys]) => {
      const one = placesOf(id);
      return { places: one, isKept: one.texts.map((text) => keys.has(text)) };
    });
    return new Groups(places, filters, size);
  }

  add(counted: Counted, count: number): void {
    for (const { places, isKept } of this.#kept) {
      if (isKept[places.of(counted)] !== true) return;
    }
    let place = 0;
    for (const { texts, of } of this.#by) place = place * texts.length + of(counted);
    this.#sums[place] = (this.#sums[place] ?? 0) + count;
    this.#isSeen[place] = 1;
  }

  emit({ by, folded, unfolded }: RollupQuestion, emit: Emit): void {
    const own = new Set(unfolded);
    const fold = folded === null ? -1 : by.indexOf(folded);
    const found = new Map<string, { keys: string[]; count: number }>();
    for (const [place, isSeen] of this.#isSeen.entries()) {
      if (isSeen === 0) continue;
      const keys = this.#keysAt(place);
      if (fold !== -1 && !own.has(keys[fold] ?? '')) keys[fold] = OTHER;
      const text = keys.join('\u0000');
      const group = found.get(text) ?? { keys, count: 0 };
      group.count += this.#sums[place] ?? 0;
      found.set(text, group);
    }
    for (const { keys, count } of found.values()) emit(keys, [count]);
  }

  #keysAt(place: number): string[] {
    let rest = place;
    return this.#by
      .toReversed()
      .map(({ texts }) => {
        const at = rest % texts.length;
        rest = (rest - at) / texts.length;
        return texts[at] ?? '';
      })
      .toReversed();
  }
}

function placesIn(
  { subjects, requirements }: Duties,
  months: readonly string[],
  id: string,
): Places {
  if (id === 'month') return { texts: months, of: ({ month }) => month };
  if (id === 'requirement') return { texts: requirements, of: (one) => one.requirement };
  const { texts, of } = present(subjects.keys.get(id), `Duties are not told by ${id}.`);
  return { texts, of: ({ subject }) => of[subject] ?? 0 };
}
