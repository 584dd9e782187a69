import { company, currency, method, provider } from '../../base/ids.ts';
import { DAY, HOUR, MINUTE } from '../calendar.ts';
import { at, pick, type Random, weighted } from '../random.ts';
import { progress, type Scope } from '../scope.ts';
import { datetimeText, stampText } from '../stamp.ts';
import type { Books } from './books.ts';
import { type Order, rupiah, totalOf, touch } from './order.ts';

type Way = keyof typeof ways;
type PaymentState = 'draft' | 'pending' | 'authorized' | 'done' | 'cancel' | 'error';

/* share: of payments at first and now. minutes: until the money is there. */
const ways = {
  qris: { ids: ['qris', 'qris'], share: [24, 38], minutes: [1, 8], failing: 0.04 },
  transfer: {
    ids: ['bankTransfer', 'bankTransfer'],
    share: [22, 11],
    minutes: [20, 900],
    failing: 0.07,
  },
  account: {
    ids: ['midtrans', 'virtualAccount'],
    share: [20, 14],
    minutes: [5, 600],
    failing: 0.06,
  },
  card: { ids: ['midtrans', 'card'], share: [9, 7], minutes: [2, 5], failing: 0.12 },
  through: { ids: ['midtrans', 'gopay'], share: [3, 3], minutes: [1, 6], failing: 0.05 },
  gopay: { ids: ['gopay', 'gopay'], share: [10, 12], minutes: [1, 6], failing: 0.04 },
  dana: { ids: ['dana', 'dana'], share: [6, 9], minutes: [1, 6], failing: 0.05 },
  ovo: { ids: ['ovo', 'ovo'], share: [6, 6], minutes: [1, 6], failing: 0.06 },
} as const;
const allWays: readonly Way[] = [
  'qris',
  'transfer',
  'account',
  'card',
  'through',
  'gopay',
  'dana',
  'ovo',
];
const drawFirstWay = weighted(allWays.map((way) => ways[way].share[0]));
const drawLastWay = weighted(allWays.map((way) => ways[way].share[1]));

const failures = [
  'Saldo tidak mencukupi',
  'Waktu pembayaran habis',
  'Ditolak oleh bank penerbit',
  'Gangguan pada penyedia pembayaran',
];
/** Paid to the courier at the door: the gateways never hear of it. */
const cashOnDelivery = 0.06;

export interface Payment {
  id: number;
  reference: string;
  way: Way;
  /** Infinity where it has not been paid. */
  moment: number;
}

export interface Till {
  scope: Scope;
  order: Order;
  books: Books;
  tries: number;
}

/** What a buyer goes through until an order is paid; null where he pays at the door. */
export function payFor(random: Random, till: Till): Payment | null {
  if (random.chance(cashOnDelivery)) return null;
  let way = drawWay(random, till);
  let moment = till.order.placed + random.between(20, 240) * 1000;
  while (random.chance(ways[way].failing) && moment < till.scope.now && till.tries < 3) {
    const ended = moment + random.between(2, 40) * MINUTE;
    write(random, till, {
      way,
      begun: moment,
      changed: ended,
      state: random.chance(0.6) ? 'error' : 'cancel',
    });
    moment = ended + random.between(1, 25) * MINUTE;
    if (random.chance(0.5)) way = drawWay(random, till);
  }
  const [quick, slow] = ways[way].minutes;
  const paid = moment + quick * MINUTE + Math.floor((slow - quick) * MINUTE * random.next() ** 2);
  if (paid > till.scope.now) {
    if (moment < till.scope.now) {
      write(random, till, { way, begun: moment, changed: moment + 4000, state: 'pending' });
    }
    return { id: 0, reference: '', way, moment: Infinity };
  }
  const state = settledState(random, { way, age: till.scope.now - paid });
  const made = write(random, till, { way, begun: moment, changed: paid, state });
  return { ...made, way, moment: paid };
}

/** Someone who did not pay: nothing, a cart left open, or a code that ran out. */
export function giveUp(random: Random, till: Till, state: 'draft' | 'cancel'): void {
  const { order, scope } = till;
  const way = drawWay(random, till);
  const begun = order.placed + random.between(30, 300) * 1000;
  if (begun > scope.now) return;
  const expires = begun + DAY;
  if (state === 'draft') {
    write(random, till, { way, begun, changed: begun, state: 'draft' });
  } else if (expires > scope.now) {
    write(random, till, { way, begun, changed: begun + 4000, state: 'pending' });
  } else {
    const failed = random.chance(0.35);
    const changed = failed ? begun + random.between(2, 600) * MINUTE : expires;
    write(random, till, { way, begun, changed, state: failed ? 'error' : 'cancel' });
  }
}

/** Money back: a transaction of its own, negative, that names the one it undoes. */
export function payBack(
  random: Random,
  till: Till,
  { source, amount, moment }: { source: Payment; amount: number; moment: number },
): void {
  const settled = moment + random.between(1, 30) * HOUR;
  const open = settled > till.scope.now;
  const state = open ? 'pending' : random.chance(0.03) ? 'error' : 'done';
  write(random, till, {
    way: source.way,
    begun: moment,
    changed: open ? moment : settled,
    state,
    refund: { source, amount },
  });
}

interface Entry {
  way: Way;
  begun: number;
  changed: number;
  state: PaymentState;
  refund?: { source: Payment; amount: number };
}

function write(random: Random, till: Till, entry: Entry): { id: number; reference: string } {
  const { order, books } = till;
  const { way, begun, changed, state, refund } = entry;
  const [providerKey, methodKey] = ways[way].ids;
  const id = books.nextId('payment.transaction');
  const reference = refund ? `R-${refund.source.reference}` : `${order.name}-${++till.tries}`;
  const direct = way === 'card' || way === 'qris';
  books.add('payment.transaction', {
    id,
    reference,
    provider_id: provider[providerKey],
    payment_method_id: method[methodKey],
    provider_reference: state === 'draft' ? null : providerReference(random, way, begun),
    amount: rupiah(refund ? -refund.amount : totalOf(order)),
    currency_id: order.currencyId,
    state,
    state_message: state === 'error' ? pick(random, failures) : null,
    last_state_change: datetimeText(changed),
    operation: refund ? 'refund' : direct ? 'online_direct' : 'online_redirect',
    source_transaction_id: refund ? refund.source.id : null,
    partner_id: order.customerId,
    sale_order_ids: [order.id],
    invoice_ids: [],
    is_post_processed: state === 'done',
    company_id: company.main,
    create_date: stampText(begun),
    write_date: stampText(changed),
  });
  touch(order, changed);
  return { id, reference };
}

/** Cards are captured within two days; a few transfers are never marked as received. */
function settledState(random: Random, { way, age }: { way: Way; age: number }): PaymentState {
  if (way === 'card' && age < 2 * DAY && random.chance(0.45)) return 'authorized';
  if (way === 'card' && random.chance(0.006)) return 'authorized';
  if (way === 'transfer' && random.chance(0.012)) return 'pending';
  return 'done';
}

function drawWay(random: Random, { scope, order }: Till): Way {
  if (order.currencyId !== currency.IDR) return 'card';
  const last = random.next() < progress(scope, order.placed);
  return at(allWays, (last ? drawLastWay : drawFirstWay)(random));
}

function providerReference(random: Random, way: Way, moment: number): string {
  const digits = String(random.below(1_000_000_000)).padStart(9, '0');
  const day = datetimeText(moment).slice(2, 10).replaceAll('-', '');
  switch (way) {
    case 'qris':
      return `${day}${digits.slice(3)}`;
    case 'transfer':
      return `TRF${day}${digits.slice(4)}`;
    case 'dana':
    case 'ovo':
      return `${way.toUpperCase()}-${day}-${digits}`;
    default:
      return `MT-${day}-${digits}`;
  }
}
