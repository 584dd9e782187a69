import type { Reader } from '../../db/db.ts';
import { findBinding } from './session.store.ts';

/** Whose rows this computer holds: all that staff may see, or one vendor's own. */
export type Desk = { kind: 'staff' } | { kind: 'vendor'; partnerId: number };

export function findDesk(db: Reader): Desk {
  const binding = findBinding(db);
  if (binding?.role !== 'vendor') return { kind: 'staff' };
  return { kind: 'vendor', partnerId: binding.partner_id ?? 0 };
}

/** Goods lines of confirmed orders: a vendor's desk has no orders, and counts from its own lines alone. */
export function saleLinesOf({ kind }: Desk): 'sale_line' | 'own_sale_line' {
  return kind === 'vendor' ? 'own_sale_line' : 'sale_line';
}
