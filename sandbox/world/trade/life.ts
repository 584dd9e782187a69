import { DAY, HOUR, MINUTE } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Scope } from '../scope.ts';
import type { Books } from './books.ts';
import { creditRefund, invoiceNight, invoiceOrder } from './invoices.ts';
import { goodsOf, isForeign, type Order, type Refund, totalOf, touch } from './order.ts';
import { giveUp, type Payment, payBack, payFor } from './payments.ts';
import { rate } from './ratings.ts';
import { bringBack, callOff, type Sent, ship } from './shipping.ts';

interface Life {
  scope: Scope;
  order: Order;
  books: Books;
  tries: number;
}

/** From the first click to the last event before now: what an order goes through, written as it goes. */
export function live(random: Random, scene: Omit<Life, 'tries'>): void {
  const life: Life = { ...scene, tries: 0 };
  const fate = random.next();
  if (fate < 0.035) abandon(random, life, 'draft');
  else if (fate < 0.055) abandon(random, life, 'sent');
  else if (fate < 0.09) expire(random, life);
  else buy(random, life, fate < 0.115);
}

function abandon(random: Random, life: Life, state: 'draft' | 'sent'): void {
  life.order.state = state;
  if (random.chance(state === 'draft' ? 0.25 : 0.5)) {
    giveUp(random, life, state === 'draft' ? 'draft' : 'cancel');
  }
}

/** Never paid, so called off by the nightly clean-up a day later; until then a quotation. */
function expire(random: Random, life: Life): void {
  const { order, scope } = life;
  order.state = 'sent';
  giveUp(random, life, 'cancel');
  const ended = order.placed + 26 * HOUR;
  if (ended > scope.now) return;
  order.state = 'cancel';
  touch(order, ended);
}

function buy(random: Random, life: Life, regrets: boolean): void {
  const { order, scope } = life;
  const payment = payFor(random, life);
  const confirmed = payment ? payment.moment : order.placed + 2 * MINUTE;
  if (confirmed > scope.now) {
    order.state = 'sent';
    return;
  }
  order.state = 'sale';
  order.ordered = confirmed;
  order.paid = payment !== null || random.chance(0.7);
  touch(order, confirmed);
  const regretted = confirmed + random.between(40, 1_800) * MINUTE;
  if (regrets && regretted < scope.now) {
    cancel(random, life, { payment, moment: regretted });
    return;
  }
  const sent = ship(random, life);
  if (order.shipment === 'full') settle(random, life, { payment, sent });
}

/** Called off after it was paid: the parcel stays, the money goes back. */
function cancel(
  random: Random,
  life: Life,
  { payment, moment }: { payment: Payment | null; moment: number },
): void {
  const { order, scope } = life;
  order.state = 'cancel';
  callOff(random, life, moment);
  touch(order, moment);
  const returned = moment + random.between(1, 20) * HOUR;
  if (payment && returned < scope.now) {
    payBack(random, life, { source: payment, amount: totalOf(order), moment: returned });
  }
}

/** After the goods left: the invoice of some, the money back of a few, and what buyers say. */
function settle(
  random: Random,
  life: Life,
  { payment, sent }: { payment: Payment | null; sent: Sent | null },
): void {
  const { order, scope } = life;
  const foreign = isForeign(order);
  order.refund = foreign ? null : planRefund(random, life);
  const invoiced = order.refund !== null || (!foreign && random.chance(0.1));
  const invoice = invoiced ? invoiceOrder(random, life) : null;
  if (order.refund && invoice) {
    const { refund } = order;
    const amount = creditRefund(random, life, { refund, invoice });
    if (refund.returned && sent) bringBack(random, life, { sent, refund });
    if (payment) {
      const moment = refund.moment + random.between(10, 600) * MINUTE;
      if (moment < scope.now) payBack(random, life, { source: payment, amount, moment });
    }
  }
  if (sent) rate(random, life);
}

/** Late parcels and careless vendors see more money go back. */
function planRefund(random: Random, { order, scope }: Life): Refund | null {
  const goods = goodsOf(order);
  const care = goods[0]?.content.product.vendor.care ?? 0.7;
  const odds = 0.018 + (order.late ? 0.05 : 0) + 0.03 * (1 - care);
  const moment = invoiceNight(order.shipped) + Math.floor((1 + 9 * random.next()) * DAY) - 9 * HOUR;
  if (!random.chance(odds) || moment > scope.now) return null;
  const whole = random.chance(0.6);
  const one = goods[random.below(goods.length)];
  const lines =
    whole || !one
      ? goods.map((line) => ({ line, quantity: line.quantity }))
      : [{ line: one, quantity: random.between(1, one.quantity) }];
  return { moment, lines, returned: random.chance(0.55), whole };
}
