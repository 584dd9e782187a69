import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';

export type OrderLine = OrderDetail['lines'][number];

export interface VendorGroup {
  /** Null holds what no vendor sells: shipping, notes. */
  vendor: string | null;
  lines: OrderLine[];
}

/** Lines by vendor, in the order they first appear; what has no vendor comes last. */
export function groupByVendor(lines: readonly OrderLine[]): VendorGroup[] {
  const groups = new Map<string | null, OrderLine[]>();
  for (const line of lines) {
    const name = line.kind === 'goods' ? line.vendor : null;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups]
    .map(([vendor, ofVendor]) => ({ vendor, lines: ofVendor }))
    .sort((a, b) => Number(a.vendor === null) - Number(b.vendor === null));
}
