import { OTHER, UNKNOWN } from '../../../dimensions/dimension.ts';
import { ById } from '../../build/by-id.ts';

/** How the ids of one key are shown, which of them are kept, and which keep their own row. */
export interface KeyView {
  /** The place of its column among the rollup's. */
  column: number;
  textOf(id: number): string;
  /** True where no two ids have one text. */
  isOneToOne: boolean;
  kept: ReadonlySet<string> | null;
  /** The others are counted as one. */
  unfolded: ReadonlySet<string> | null;
  /** False where it only filters. */
  isShown: boolean;
}

const DROPPED = -1;

/** Small numbers for the texts that ids are shown as: each id is looked at once. */
export class KeyGroups {
  readonly view: KeyView;
  readonly #known = new ById();
  /** Of each group, an id that is in it; −1 is the rest. */
  readonly #ids: number[] = [];
  readonly #byText = new Map<string, number>();
  /** True once two ids were met that have one text. */
  isMerged = false;

  readonly #kept: ReadonlySet<number> | null;
  readonly #unfolded: ReadonlySet<number> | null;

  constructor(view: KeyView) {
    this.view = view;
    this.#kept = idsOf(view.kept);
    this.#unfolded = idsOf(view.unfolded);
  }

  get size(): number {
    return Math.max(1, this.#ids.length);
  }

  /** −1 where the id is not kept. */
  groupOf(id: number): number {
    const known = this.#known.get(id);
    if (known !== 0) return known - 2;
    const group = this.#find(id);
    this.#known.set(id, group + 2);
    return group;
  }

  textOf(group: number): string {
    const id = this.#ids[group] ?? DROPPED;
    return id === DROPPED ? OTHER : this.view.textOf(id);
  }

  /** The group of a text, where ids are their own texts; null where none was met. */
  slotOf(text: string): number | null {
    const [id] = idsOf(new Set([text])) ?? [];
    const known = id === undefined ? 0 : this.#known.get(id);
    return known < 2 ? null : known - 2;
  }

  /** True of the group of what has no id. */
  isNothing(group: number): boolean {
    return this.#ids[group] === 0;
  }

  #find(id: number): number {
    const { kept, unfolded, isOneToOne, isShown, textOf } = this.view;
    if (isOneToOne) {
      if (this.#kept?.has(id) === false) return DROPPED;
      if (this.#unfolded?.has(id) === false) return this.#intern(OTHER, DROPPED);
      return this.#ids.push(id) - 1;
    }
    const text = textOf(id);
    if (kept?.has(text) === false) return DROPPED;
    const isRest = unfolded?.has(text) === false;
    const group = this.#intern(isRest ? OTHER : text, isRest ? DROPPED : id);
    return isShown ? group : 0;
  }

  #intern(text: string, id: number): number {
    const known = this.#byText.get(text);
    if (known !== undefined) {
      this.isMerged = true;
      return known;
    }
    const group = this.#ids.push(id) - 1;
    this.#byText.set(text, group);
    return group;
  }
}

/** The ids that these texts are of, where no two have one: nothing else is written so. */
function idsOf(texts: ReadonlySet<string> | null): ReadonlySet<number> | null {
  if (texts === null) return null;
  const ids = [...texts].map((text) => (text === UNKNOWN ? 0 : Number(text)));
  return new Set(
    [...texts].flatMap((text, index) => {
      const id = ids[index] ?? Number.NaN;
      return text === UNKNOWN || (id !== 0 && `${id}` === text) ? [id] : [];
    }),
  );
}
