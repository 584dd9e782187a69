import type { CentralTables } from '../../main/db/tables/central.ts';
import { stamps } from './market-columns.ts';
import type { Market } from './market-rows.ts';
import { random } from './random.ts';

const HALF_A_DAY = 43_200_000;

export const carriers = [901, 902, 903].map((id) => ({
  ...{ id, name: `Kurir ${id}`, active: 1, delivery_type: null, product_id: null },
  ...stamps,
}));

/** What left the warehouse, what lies in it, and what buyers thought of it. */
export function addService(market: Market, seed: number): void {
  const dice = random(seed);
  for (const order of market.orders) {
    for (let turn = 0; turn < dice.below(3); turn += 1) {
      const done = (order.ordered_at ?? 0) + dice.below(9) * HALF_A_DAY;
      market.shipments.push({
        ...shipmentColumns,
        id: order.id * 10 + turn,
        name: `WH/${order.id}/${turn}`,
        state: dice.pick(['done', 'done', 'done', 'assigned', 'cancel']),
        direction: dice.pick(['outgoing', 'outgoing', 'outgoing', 'incoming', null]),
        order_id: dice.pick([order.id, order.id, order.id, null, 999_999]),
        carrier_id: dice.pick([901, 902, null]),
        due_at: dice.chance(0.2) ? null : done + dice.pick([-1, 0, 1, -3, 3]) * HALF_A_DAY,
        done_at: dice.chance(0.05) ? null : done,
      });
    }
    if (dice.chance(0.4)) continue;
    market.ratings.push({
      ...ratingColumns,
      id: order.id,
      subject_model: dice.pick(['product.template', 'product.template', 'sale.order']),
      subject_id: dice.pick([...market.products.map(({ id }) => id), 4999]),
      rating_micro: dice.below(6) * 1_000_000,
      response: dice.pick([null, '', 'Terima kasih']),
      created_at: (order.ordered_at ?? 0) + dice.below(9) * HALF_A_DAY,
    });
  }
  for (let turn = 0; turn < 30; turn += 1) {
    market.stocks.push({
      ...stockColumns,
      id: 7001 + turn,
      variant_id: dice.pick([...market.variants.map(({ id }) => id), 49_999]),
      quantity_micro: dice.below(40) * 500_000 - 1_000_000,
      reserved_micro: dice.below(6) * 500_000,
    });
  }
}

const shipmentColumns = {
  ...stamps,
  ...{ origin: null, partner_id: null, tracking_number: null, scheduled_at: null },
  ...{ weight_micro: 0, backorder_id: null, return_id: null, company_id: 1 },
} satisfies Partial<CentralTables['central_shipment']>;
const ratingColumns = { ...stamps, feedback: null, partner_id: null };
const stockColumns = { ...stamps, location_id: 8, lot_id: null, company_id: 1 };
