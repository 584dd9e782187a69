import type { ClosePlan } from '../../../../shared/contract/commission-line.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import { listLacking } from '../../../platform/requirements/lacking.store.ts';
import { namesOf } from '../lines/names.store.ts';
import type { PricedInput } from './order-inputs.ts';

const TOPIC = 'certification.lacking';

type Goods = Pick<PricedInput, 'vendorId' | 'productId'>;

interface Sold {
  lines: number;
  products: Set<number>;
}

/** Vendors of lines of a close who lack a mandatory certificate that day, of their own or of what they sold. */
export class LackingVendors {
  readonly rule: ClosePlan['lacking']['rule'];
  readonly #products: ReadonlySet<number>;
  readonly #vendors: ReadonlySet<number>;
  readonly #found = new Map<number, Sold>();

  constructor(db: Reader, day: BusinessDay) {
    const decided = policyBook(db, TOPIC).on(TOPIC, day)?.payout;
    this.rule = decided === 'block' ? 'block' : 'warn';
    const lacking = (subject: 'product' | 'vendor') =>
      new Set(listLacking(db, { subject, day }).map(({ subject_id }) => subject_id));
    this.#products = lacking('product');
    this.#vendors = lacking('vendor');
  }

  line({ line: { vendorId, productId } }: { line: Goods }): void {
    const isOfProduct = productId !== null && this.#products.has(productId);
    if (!isOfProduct && !this.#vendors.has(vendorId)) return;
    const sold = this.#found.get(vendorId) ?? { lines: 0, products: new Set() };
    sold.lines += 1;
    if (isOfProduct) sold.products.add(productId);
    this.#found.set(vendorId, sold);
  }

  /** Why the day cannot be closed, where that is the rule. */
  blocks() {
    const vendors = this.#found.size;
    if (this.rule === 'warn' || vendors === 0) return [];
    return [{ code: 'commission.certificates_lacking' as const, params: { vendors } }];
  }

  shown(db: Reader, limit: number): ClosePlan['lacking'] {
    const rows = [...this.#found].sort(([, a], [, b]) => b.lines - a.lines);
    const page = rows.slice(0, limit);
    const nameOf = namesOf(
      db,
      'vendor',
      page.map(([id]) => id),
    );
    return {
      rule: this.rule,
      total: rows.length,
      rows: page.map(([id, { lines, products }]) => ({
        ...{ vendorId: id, vendor: nameOf(id), lines, products: products.size },
        isOwn: this.#vendors.has(id),
      })),
    };
  }
}
