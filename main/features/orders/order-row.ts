import type { OrderRow } from '../../../shared/contract/orders.contract.ts';
import { paymentMethodOf } from '../../platform/names/payment-methods.ts';
import { provinceName } from '../../platform/names/province-names.ts';
import type { StoredOrder } from './orders.store.ts';

/** A currency that the replica does not know yet. */
export const NO_CURRENCY = '???';

export function orderRowOf(order: StoredOrder): OrderRow {
  return {
    id: order.id,
    name: order.name,
    state: order.state,
    orderedAt: order.ordered_at,
    orderedDay: order.ordered_day,
    customer: order.customer,
    province:
      order.province_code === null ? null : (provinceName(order.province_code) ?? order.province),
    vendors: order.vendors,
    total: { minor: order.total_minor, currency: order.currency ?? NO_CURRENCY },
    payment: order.payment,
    paymentMethod: order.method_code === null ? null : paymentMethodOf(order.method_code),
    shipment: order.shipment,
  };
}
