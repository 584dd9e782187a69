import type { RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import { addDays } from '../../../../shared/kernel/business-day.ts';
import { divideRounded } from '../../../../shared/kernel/rate.ts';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import type { CentralCommissionRuleTable } from '../../../db/tables/replica/platform.table.ts';
import { rupiahOf } from '../inputs/order-inputs.ts';

/** A row of vendor_commission as the replica has it. */
export type CentralRow = Omit<CentralCommissionRuleTable, 'created_at' | 'written_at'>;

/** Every one, also those that do not count there; the earliest first. */
export function listCentralRows(db: Reader): CentralRow[] {
  return db.all(
    read
      .selectFrom('central_commission_rule')
      .select(['id', 'name', 'vendor_id', 'category_id', 'type', 'value_micro', 'amount_minor'])
      .select(['currency_id', 'effective_from', 'effective_to', 'active', 'uuid'])
      .orderBy('effective_from')
      .orderBy('id'),
  );
}

export const isActive = ({ active, effective_from }: CentralRow): boolean =>
  active !== 0 && effective_from !== null;

/** Its last day becomes the first day without it; a percentage is kept there in millionths of a per cent. */
export function specOfRow(row: CentralRow, decimals: number): RuleSpec {
  const isFixed = row.type === 'fixed';
  const ppm = divideRounded(BigInt(row.value_micro ?? 0), 100n);
  return {
    name: row.name === null || row.name === '' ? `#${row.id}` : row.name,
    charge: 'commission',
    scope: {
      ...{ vendorId: row.vendor_id, categoryId: row.category_id, productId: null },
      ...{ tier: null, paymentMethod: null, provinceId: null },
    },
    per: isFixed ? 'order' : 'line',
    rate: isFixed
      ? { kind: 'fixed', amount: rupiahOf(row.amount_minor ?? 0, decimals) }
      : { kind: 'percent', ppm },
    ...{ floor: null, cap: null, firstOrders: null, taxMode: 'exclusive' },
    ...{ includesShipping: false, from: row.effective_from ?? '' },
    to: row.effective_to === null ? null : addDays(row.effective_to, 1),
  };
}
