import type { Reader } from '../../../../db/db.ts';
import { policyBook } from '../../../../facts/policy-book.store.ts';
import { categoryPaths } from '../../inputs/goods.store.ts';
import { listSellers } from '../stored-rules.store.ts';
import type { Days } from './spans.rules.ts';

/** A vendor and a category in which he has something on offer. */
export interface Seller {
  vendorId: number;
  categoryId: number | null;
  /** The category and its ancestors, nearest first. */
  path: readonly number[];
  products: readonly number[];
}

/** What rules are about. */
export interface Market {
  sellers: readonly Seller[];
  pathOf(categoryId: number): readonly number[];
  /** Of a product on offer; nothing of another. */
  pathOfProduct(productId: number): readonly number[];
  tiersOf(vendorId: number): readonly (Days & { tier: string })[];
}

const NOWHERE: readonly number[] = [];

export function marketOf(db: Reader): Market {
  const paths = categoryPaths(db);
  const pathOf = (id: number): readonly number[] => paths.get(id) ?? [id];
  const pairs = new Map<number, Map<number | null, number[]>>();
  const pathByProduct = new Map<number, readonly number[]>();
  for (const { vendor_id, category_id, product_id } of listSellers(db)) {
    const of = pairs.get(vendor_id) ?? new Map<number | null, number[]>();
    pairs.set(vendor_id, of);
    const products = of.get(category_id);
    if (products === undefined) of.set(category_id, [product_id]);
    else products.push(product_id);
    pathByProduct.set(product_id, category_id === null ? NOWHERE : pathOf(category_id));
  }
  const sellers = [...pairs].flatMap(([vendorId, of]) =>
    [...of].map(([categoryId, products]) => ({
      ...{ vendorId, categoryId, products },
      path: categoryId === null ? NOWHERE : pathOf(categoryId),
    })),
  );
  const tiersOf = tiersIn(db);
  return { sellers, pathOf, tiersOf, pathOfProduct: (id) => pathByProduct.get(id) ?? NOWHERE };
}

function tiersIn(db: Reader): Market['tiersOf'] {
  const book = policyBook(db, 'commission.tier/');
  return (vendorId) => {
    const topic = `commission.tier/${vendorId}`;
    const turns = book.turns(topic);
    return turns.flatMap((from, at) => {
      const tier = book.on(topic, from)?.tier;
      return typeof tier === 'string' ? [{ from, to: turns[at + 1] ?? null, tier }] : [];
    });
  };
}
