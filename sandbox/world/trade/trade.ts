import { company, currency } from '../../base/ids.ts';
import type { Batch } from '../batch.ts';
import { type Customers, customerProvince } from '../market/customers.ts';
import { at, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import {
  deliveryLine,
  drawGoods,
  goodsLine,
  joinedBy,
  type Market,
  noteLine,
  sectionLine,
  type Visit,
} from './basket.ts';
import type { Books } from './books.ts';
import { drawCarrier } from './carriers.ts';
import { live } from './life.ts';
import { isForeign, isGoods, type Line, type Order } from './order.ts';
import { writeOrder } from './orders.ts';
import type { Schedule } from './schedule.ts';

const linesPerBatch = 4_000;
/** A handful in the second company and a handful in dollars: neither may be summed with the rest. */
const otherCompany = 8;
const inDollars = 6;

export interface Stage {
  scope: Scope;
  market: Market;
  customers: Customers;
  schedule: Schedule;
  books: Books;
}

/** Every order from first to last with all that followed from it. */
export function* tradeRows(stage: Stage): Generator<Batch> {
  const { scope, market, schedule, books } = stage;
  const random = randomOf(scope.seed, 'trade');
  let joined = 0;
  let overwritten = false;
  for (let index = 0; index < scope.orders; index++) {
    joined = joinedBy(market, at(schedule.moments, index), joined);
    const order = place(random, stage, { index, joined });
    live(random, { scope, order, books });
    const chosen: boolean =
      !overwritten && index > scope.orders * 0.62 && order.state === 'sale' && !isForeign(order);
    overwritten ||= chosen;
    writeOrder(random, { scope, order, books, overwritten: chosen });
    if (books.size() >= linesPerBatch) yield* books.empty();
  }
  yield* books.empty();
}

function place(
  random: Random,
  { scope, market, customers, schedule, books }: Stage,
  { index, joined }: { index: number; joined: number },
): Order {
  const moment = at(schedule.moments, index);
  const buyer = at(schedule.buyers, index);
  const dollars = isNth(index, 31, scope.orders / inDollars);
  const visit: Visit = { scope, market, joined, moment, inDollars: dollars };
  const to = customerProvince(customers, buyer);
  const { carrier, lines } = basket(random, visit, to);
  for (const line of lines) line.id = books.nextId('sale.order.line');
  const id = books.nextId('sale.order');
  const customerId = customers.firstId + buyer;
  const principal = at(customers.companies, buyer);
  return {
    index,
    id,
    name: `S${String(id).padStart(5, '0')}`,
    state: 'draft',
    placed: moment,
    ordered: moment,
    customerId,
    payerId: principal >= 0 ? customers.firstId + principal : customerId,
    addressId: at(customers.addresses, buyer) || customerId,
    buyerProvince: to,
    carrier,
    companyId: isNth(index, 17, scope.orders / otherCompany) ? company.second : company.main,
    currencyId: dollars ? currency.USD : currency.IDR,
    lines,
    subtotal: lines.reduce((sum, line) => sum + line.subtotal, 0),
    tax: lines.reduce((sum, line) => sum + line.tax, 0),
    touched: moment,
    shipped: Infinity,
    firstShipped: Infinity,
    late: false,
    shipment: 'none',
    paid: false,
    refund: null,
    invoicedAt: 0,
  };
}

function basket(random: Random, visit: Visit, to: Order['buyerProvince']) {
  const goods = drawGoods(random, visit).map((item) => goodsLine(random, visit, item));
  const first = at(goods, 0).content;
  const from = first.kind === 'goods' ? first.product.vendor.province : to;
  const carrier = drawCarrier(random, from, to);
  const weight = goods.reduce((sum, line) => {
    return sum + (isGoods(line) ? line.content.variant.kilograms * line.quantity : 0);
  }, 0);
  const lines: Line[] = random.chance(0.015) ? [sectionLine(random), ...goods] : goods;
  const delivery = visit.inDollars ? null : deliveryLine(random, { carrier, from, to, weight });
  if (delivery) lines.push(delivery);
  if (random.chance(0.02)) lines.push(noteLine(random));
  return { carrier, lines };
}

function isNth(index: number, first: number, step: number): boolean {
  return index % Math.floor(step) === first;
}
