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
/** Ids below are their own groups, where each is shown as it is. */
const DIRECT = 2 ** 20;

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

  readonly #isDirect: boolean;
  /** One more than the largest id that is its own group. */
  #direct = 0;

  constructor(view: KeyView) {
    this.view = view;
    const { isOneToOne, kept, unfolded, isShown } = view;
    this.#isDirect = isOneToOne && isShown && kept === null && unfolded === null;
    this.#kept = idsOf(view.kept);
    this.#unfolded = idsOf(view.unfolded);
  }

  get size(): number {
    const strays = this.#ids.length;
    return Math.max(1, this.#isDirect && strays > 0 ? DIRECT + strays : strays, this.#direct);
  }

  /** The groups of rising ids, into `places`; false where each has to be looked at. */
  placeRising(ids: Float64Array, rows: number, places: Int32Array): boolean {
    const last = rows === 0 ? 0 : (ids[rows - 1] ?? 0);
    if (!this.#isDirect || last >= DIRECT) return false;
    this.#direct = Math.max(this.#direct, last + 1);
    for (let row = 0; row < rows; row += 1) places[row] = ids[row] ?? 0;
    return true;
  }

  /** −1 where the id is not kept. */
  groupOf(id: number): number {
    if (this.#isDirect && id < DIRECT) {
      this.#direct = Math.max(this.#direct, id + 1);
      return id;
    }
    const known = this.#known.get(id);
    if (known !== 0) return known - 2;
    const group = this.#find(id);
    this.#known.set(id, group + 2);
    return group;
  }

  textOf(group: number): string {
    const id = this.idOf(group);
    return id === DROPPED ? OTHER : this.view.textOf(id);
  }

  /** −1 is the rest. */
  idOf(group: number): number {
    if (!this.#isDirect) return this.#ids[group] ?? DROPPED;
    return group < DIRECT ? group : (this.#ids[group - DIRECT] ?? DROPPED);
  }

  /** True of the group of what has no id. */
  isNothing(group: number): boolean {
    return this.idOf(group) === 0;
  }

  #find(id: number): number {
    const { kept, unfolded, isOneToOne, isShown, textOf } = this.view;
    if (isOneToOne) {
      if (this.#kept?.has(id) === false) return DROPPED;
      if (this.#unfolded?.has(id) === false) return this.#intern(OTHER, DROPPED);
      return this.#ids.push(id) - 1 + (this.#isDirect ? DIRECT : 0);
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

/** The ids that these texts are of. */
function idsOf(texts: ReadonlySet<string> | null): ReadonlySet<number> | null {
  if (texts === null) return null;
  return new Set([...texts].map(idOfText).filter((id) => id !== null));
}

/** Where no two ids have one text: nothing else is written so. */
export function idOfText(text: string): number | null {
  if (text === UNKNOWN) return 0;
  const id = Number(text);
  return id !== 0 && `${id}` === text ? id : null;
}
