import type { Market } from '../../support/market-rows.ts';
import type { random } from '../../support/random.ts';

const HALF_A_DAY = 43_200_000;

/** How rows are changed, in the replica and the oracle's market alike. */
interface Hands {
  edit<One extends object>(table: string, rows: One[], change: (row: One) => Partial<One>): void;
  copy<One extends object>(table: string, rows: One[]): void;
  remove<One extends object>(table: string, rows: One[]): void;
}

/** What happens to shipments, stock and ratings. */
export function serviceChanges(
  market: Market,
  dice: ReturnType<typeof random>,
  { edit, copy, remove }: Hands,
): Readonly<Record<string, () => void>> {
  return {
    'a shipment leaves, is late, or is of another order': () =>
      edit('central_shipment', market.shipments, ({ done_at }) => ({
        state: dice.pick(['done', 'done', 'assigned']),
        direction: dice.pick(['outgoing', 'outgoing', 'incoming']),
        order_id: dice.pick(market.orders).id,
        carrier_id: dice.pick([901, 903, null]),
        due_at: dice.chance(0.3) ? null : done_at,
        done_at: (done_at ?? 0) + dice.below(5) * HALF_A_DAY,
      })),
    'a shipment comes or goes': () => {
      copy('central_shipment', market.shipments);
      remove('central_shipment', market.shipments);
    },
    'another carrier brings an order': () =>
      edit('central_order', market.orders, () => ({ carrier_id: dice.pick([901, 903, null]) })),
    'a line charges the delivery, or is goods after all': () =>
      edit('central_order_line', market.lines, () => ({ is_delivery: dice.below(2) })),
    'somebody becomes a supplier, or is none any more': () =>
      edit('central_partner', market.partners, () => ({ supplier_rank: dice.below(2) })),
    'a profile is of somebody else': () =>
      edit('central_vendor_profile', market.profiles, () => ({
        partner_id: dice.pick(market.partners).id,
      })),
    'a rating changes or is answered': () =>
      edit('central_rating', market.ratings, ({ created_at }) => ({
        subject_id: dice.pick(market.products).id,
        rating_micro: dice.below(6) * 1_000_000,
        response: dice.pick([null, '', 'Maaf']),
        created_at: (created_at ?? 0) + dice.below(3) * HALF_A_DAY,
      })),
    'a rating comes or goes': () => {
      copy('central_rating', market.ratings);
      remove('central_rating', market.ratings);
    },
    'stock is counted': () =>
      edit('central_stock', market.stocks, () => ({
        variant_id: dice.pick(market.variants).id,
        quantity_micro: dice.below(50) * 500_000,
        reserved_micro: dice.below(5) * 500_000,
      })),
    'stock comes or goes': () => {
      copy('central_stock', market.stocks);
      remove('central_stock', market.stocks);
    },
    'a payment is given up, or taken back': () =>
      edit('central_payment', market.payments, () => ({
        state: dice.pick(['cancel', 'error', 'pending', 'done']),
        method_code: dice.pick(['ovo', 'qris', null]),
      })),
  };
}
