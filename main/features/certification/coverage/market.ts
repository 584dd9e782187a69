import {
  type RequirementPack,
  type Scale,
  scales,
} from '../../../../shared/contract/requirement-pack.ts';
import type { Reader } from '../../../db/db.ts';
import {
  listCategories,
  listMarketVendors,
  type MarketVendor,
  readProducts,
} from './market.store.ts';

/** Products of one category whose vendors are of one scale: the same is asked of all of them. */
export interface ProductClass {
  categoryId: number | null;
  scale: string | null;
}

/** What is on sale and who sells it, in columns. */
export interface Market {
  productIds: readonly number[];
  /** Index into `vendors`; -1 where nobody sells it. */
  vendorOf: Int32Array;
  classOf: Int32Array;
  classes: readonly ProductClass[];
  vendors: readonly MarketVendor[];
  /** Of each vendor the category that most of its products are of. */
  vendorCategories: readonly (number | null)[];
  paths: ReadonlyMap<number, string>;
}

const kept = new WeakMap<Reader, { version: string; market: Market }>();

/** Read once, and again after anything changed. */
export function marketOf(db: Reader): Market {
  const { version } = db;
  const known = kept.get(db);
  if (known?.version === version) return known.market;
  const market = readMarket(db);
  kept.set(db, { version, market });
  return market;
}

function readMarket(db: Reader): Market {
  const vendors = listMarketVendors(db);
  const indexOf = new Map(vendors.map(({ id }, index) => [id, index]));
  const rows = readProducts(db);
  const vendorOf = new Int32Array(rows.id.length);
  const classOf = new Int32Array(rows.id.length);
  const classes: ProductClass[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < rows.id.length; at += 1) {
    const vendor = indexOf.get(rows.vendor_id[at] ?? 0) ?? -1;
    const categoryId = rows.category_id[at] ?? null;
    const scale = vendors[vendor]?.scale ?? null;
    const key = `${categoryId} ${scale}`;
    const index = known.get(key) ?? classes.push({ categoryId, scale }) - 1;
    known.set(key, index);
    vendorOf[at] = vendor;
    classOf[at] = index;
  }
  const paths = new Map(listCategories(db).map(({ id, full_name }) => [id, full_name]));
  const vendorCategories = mostFrequent(vendors.length, { vendorOf, classOf, classes });
  return { productIds: rows.id, vendorOf, classOf, classes, vendors, vendorCategories, paths };
}

function mostFrequent(
  vendors: number,
  { vendorOf, classOf, classes }: Pick<Market, 'vendorOf' | 'classOf' | 'classes'>,
): (number | null)[] {
  const width = classes.length;
  const counts = new Map<number, number>();
  const best = new Int32Array(vendors);
  const found: (number | null)[] = Array.from({ length: vendors }, () => null);
  for (let at = 0; at < vendorOf.length; at += 1) {
    const vendor = vendorOf[at] ?? -1;
    if (vendor === -1) continue;
    const of = classOf[at] ?? 0;
    const count = (counts.get(vendor * width + of) ?? 0) + 1;
    counts.set(vendor * width + of, count);
    if (count <= (best[vendor] ?? 0)) continue;
    best[vendor] = count;
    found[vendor] = classes[of]?.categoryId ?? null;
  }
  return found;
}

export function scaleOf(
  { unknownScale }: Pick<RequirementPack, 'unknownScale'>,
  stored: string | null,
): Scale {
  return scales.find((one) => one === stored) ?? unknownScale;
}
