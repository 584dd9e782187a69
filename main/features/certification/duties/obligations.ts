import type {
  RequirementPack,
  RequirementRow,
} from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import { dutiesOn, type Obliged, rowsAbout, startOf } from '../coverage/duty.rules.ts';
import { listCategories } from '../coverage/market.store.ts';
import { scaleOf } from '../coverage/market.ts';
import { CATEGORY_GROUP, groupBook } from '../coverage/matrix.ts';
import { BEGINNING } from '../spans/certificate-day.rules.ts';
import {
  listObligedProducts,
  listObligedVendors,
  type ObligedProduct,
  type ObligedVendor,
} from './duties.store.ts';
import type { Asked } from './duty-spans.rules.ts';

/** What is asked of products and vendors over all time; of products of one category and scale the same. */
export class Obligations {
  readonly #db: Reader;
  readonly #pack: RequirementPack;
  readonly #classes = new Map<string, readonly Asked[]>();
  readonly #groupOf: ReturnType<typeof groupBook>;
  readonly #turns: (topic: string) => readonly BusinessDay[];

  constructor(db: Reader, pack: RequirementPack) {
    this.#db = db;
    this.#pack = pack;
    const paths = new Map(listCategories(db).map(({ id, full_name }) => [id, full_name]));
    this.#groupOf = groupBook(db, pack, paths);
    this.#turns = policyBook(db, CATEGORY_GROUP).turns;
  }

  /** Whoever is gone is asked nothing, and is not in it. */
  of(subject: 'product' | 'vendor', ids: readonly number[]): ReadonlyMap<number, readonly Asked[]> {
    if (subject === 'vendor') {
      const vendors = listObligedVendors(this.#db, ids);
      return new Map(vendors.map((row) => [row.id, this.#ofVendor(row)]));
    }
    const products = listObligedProducts(this.#db, ids);
    return new Map(products.map((row) => [row.id, this.#ofProduct(row)]));
  }

  #ofProduct({ category_id: categoryId, scale }: ObligedProduct): readonly Asked[] {
    const key = `${categoryId} ${scale}`;
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const rows = rowsAbout(this.#pack, 'product');
    const who = { scale: scaleOf(this.#pack, scale), joinedOn: null };
    const turns = [...turningDays(rows, null), ...this.#turns(`${CATEGORY_GROUP}${categoryId}`)];
    const asked = turned(turns, (day) =>
      askedOn(rows, { ...who, group: this.#groupOf(categoryId, day) }, day),
    );
    this.#classes.set(key, asked);
    return asked;
  }

  #ofVendor({ scale, joined_on: joinedOn }: ObligedVendor): readonly Asked[] {
    const rows = rowsAbout(this.#pack, 'vendor');
    const who = { group: null, scale: scaleOf(this.#pack, scale), joinedOn };
    return turned(turningDays(rows, joinedOn), (day) => askedOn(rows, who, day));
  }
}

function turningDays(rows: readonly RequirementRow[], joinedOn: BusinessDay | null): BusinessDay[] {
  const days = rows.flatMap((row) => [
    startOf(row, joinedOn),
    ...(row.to === null ? [] : [row.to]),
  ]);
  return [BEGINNING, ...days];
}

function askedOn(rows: readonly RequirementRow[], who: Obliged, day: BusinessDay): Asked {
  const inForce = [...dutiesOn(rows, who, day)].filter(([, { kind }]) => kind === 'required');
  const kindsOf = inForce.map(([requirement, { row }]) => [requirement, row.alternatives] as const);
  return { from: day, kindsOf: new Map(kindsOf) };
}

/** In the order of the days; those on which the same is asked as before are none. */
function turned(days: readonly BusinessDay[], askedOf: (day: BusinessDay) => Asked): Asked[] {
  const found: Asked[] = [];
  let before = '';
  for (const day of [...new Set(days)].sort()) {
    const asked = askedOf(day);
    const text = JSON.stringify([...asked.kindsOf]);
    if (text !== before) found.push(asked);
    before = text;
  }
  return found;
}
