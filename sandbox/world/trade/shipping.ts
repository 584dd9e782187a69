import { company, location, pickingType } from '../../base/ids.ts';
import { DAY, dayOfMoment, daysUntilLebaran, HOUR, isSunday, MINUTE } from '../calendar.ts';
import { type Random, weighted } from '../random.ts';
import type { Scope } from '../scope.ts';
import { datetimeText, stampText } from '../stamp.ts';
import type { Books } from './books.ts';
import { remoteness } from './carriers.ts';
import { goodsOf, type Order, type Refund, touch } from './order.ts';

export interface Dispatch {
  scope: Scope;
  order: Order;
  books: Books;
}

type PickingState = 'waiting' | 'confirmed' | 'assigned' | 'done' | 'cancel';

interface Parcel {
  state: PickingState;
  created: number;
  scheduled: number;
  deadline: number;
  /** Infinity while it has not left. */
  done: number;
  quantities: readonly number[];
  backorderOf?: number;
  returnOf?: { id: number; name: string };
}

export interface Sent {
  id: number;
  name: string;
}

const openState = weighted([72, 16, 12]);
const openStates = ['assigned', 'confirmed', 'waiting'] as const;

/** The goods of a confirmed order leave, mostly in time; null where an order has none to ship. */
export function ship(random: Random, dispatch: Dispatch): Sent | null {
  const { order, scope } = dispatch;
  if (order.companyId !== company.main) return null;
  const goods = goodsOf(order);
  const quantities = goods.map((line) => line.quantity);
  const plan = schedule(random, order);
  const forgotten = random.chance(scope.now - order.ordered < 45 * DAY ? 0.03 : 0.0005);
  const first = { ...plan, created: order.ordered, quantities };
  if (forgotten || plan.done > scope.now) {
    const state = forgotten ? 'waiting' : (openStates[openState(random)] ?? 'assigned');
    for (const { content, quantity } of goods) {
      dispatch.books.reserve(content.variant.id, quantity);
    }
    order.shipment = 'pending';
    return write(dispatch, { ...first, state, done: Infinity });
  }
  const split = random.chance(0.03) && quantities.reduce((sum, count) => sum + count, 0) > 1;
  if (!split) return leave(dispatch, first);
  const now = quantities.map((count, index) => (index === 0 ? Math.ceil(count / 2) : count));
  const later = quantities.map((count, index) => (index === 0 ? Math.floor(count / 2) : 0));
  if ((later[0] ?? 0) === 0) return leave(dispatch, first);
  const sent = leave(dispatch, { ...first, quantities: now });
  const done = plan.done + random.between(20, 110) * HOUR;
  const rest = { ...plan, done, created: plan.done, quantities: later, backorderOf: sent.id };
  if (done > scope.now) {
    order.shipment = 'partial';
    order.shipped = Infinity;
    write(dispatch, { ...rest, state: 'assigned', done: Infinity });
  } else {
    leave(dispatch, rest);
  }
  return sent;
}

/** The parcel of an order that was called off before it left. */
export function callOff(random: Random, dispatch: Dispatch, moment: number): void {
  const { order } = dispatch;
  if (order.companyId !== company.main) return;
  const { scheduled, deadline } = schedule(random, order);
  const created = order.ordered;
  write(dispatch, { state: 'cancel', created, scheduled, deadline, done: moment, quantities: [] });
}

/** Refunded goods come back to the warehouse days later. */
export function bringBack(
  random: Random,
  dispatch: Dispatch,
  { sent, refund }: { sent: Sent; refund: Refund },
): void {
  const created = refund.moment;
  const done = created + random.between(60, 220) * HOUR;
  const arrived = done <= dispatch.scope.now;
  const scheduled = created + 3 * DAY;
  write(dispatch, {
    state: arrived ? 'done' : 'assigned',
    created,
    scheduled,
    deadline: scheduled + 3 * DAY,
    done: arrived ? done : Infinity,
    quantities: goodsOf(dispatch.order).map(
      (goods) => refund.lines.find(({ line }) => line === goods)?.quantity ?? 0,
    ),
    returnOf: sent,
  });
  if (!arrived) return;
  for (const { line, quantity } of refund.lines)
    line.delivered -= Math.min(line.delivered, quantity);
}

function leave(dispatch: Dispatch, parcel: Omit<Parcel, 'state'>): Sent {
  const { order } = dispatch;
  for (const [index, line] of goodsOf(order).entries()) {
    line.delivered += parcel.quantities[index] ?? 0;
  }
  order.shipped = parcel.done;
  order.firstShipped = Math.min(order.firstShipped, parcel.done);
  order.late ||= parcel.done > parcel.deadline;
  order.shipment = 'full';
  return write(dispatch, { ...parcel, state: 'done' });
}

/** Promised within two days, an instant courier's the next; late by chance, vendor, courier and sea. */
function schedule(random: Random, order: Order): Pick<Parcel, 'scheduled' | 'deadline' | 'done'> {
  const { ordered, carrier } = order;
  const care = goodsOf(order)[0]?.content.product.vendor.care ?? 0.7;
  const promised = ordered + (carrier.instant ? 1 : 2) * DAY;
  const deadline = isSunday(dayOfMoment(promised)) ? promised + DAY : promised;
  const toLebaran = daysUntilLebaran(dayOfMoment(ordered));
  const rush = toLebaran > -6 && toLebaran < 12 ? 1.9 : 1;
  const careless = 0.15 * (1 - care) ** 1.5;
  const odds = (carrier.tardiness + remoteness(order.buyerProvince) + careless) * rush;
  const late = random.next() < odds;
  const done = late
    ? deadline + 2 * HOUR + Math.floor(5 * DAY * random.next() ** 2.2)
    : ordered + 2 * HOUR + Math.floor((deadline - ordered - 3 * HOUR) * random.next() ** 0.9);
  return { scheduled: deadline - DAY + 30 * MINUTE, deadline, done };
}

function write({ order, books }: Dispatch, parcel: Parcel): Sent {
  const { state, created, scheduled, deadline, done, quantities, returnOf } = parcel;
  const id = books.nextId('stock.picking');
  const flow = returnOf ? 'IN' : 'OUT';
  const name = `WH/${flow}/${String(books.nextOf(flow)).padStart(5, '0')}`;
  const moved = done === Infinity ? created : done;
  const serial = state === 'done' || (state === 'assigned' && id % 2 === 0);
  books.add('stock.picking', {
    id,
    name,
    state,
    picking_type_id: returnOf ? pickingType.incoming : pickingType.outgoing,
    sale_id: order.id,
    origin: returnOf ? `Return of ${returnOf.name}` : order.name,
    partner_id: order.addressId,
    carrier_id: order.carrier.id,
    carrier_tracking_ref: serial
      ? order.carrier.trackingNumber(books.nextOf(order.carrier.name) + 1_000_000)
      : null,
    carrier_price: 0,
    scheduled_date: datetimeText(scheduled),
    date_deadline: datetimeText(deadline),
    date_done: state === 'done' ? datetimeText(done) : null,
    weight: weightOf(order, quantities),
    backorder_id: parcel.backorderOf ?? null,
    return_id: returnOf?.id ?? null,
    location_id: returnOf ? location.customers : location.stock,
    location_dest_id: returnOf ? location.stock : location.customers,
    company_id: company.main,
    create_date: stampText(created),
    write_date: stampText(moved),
  });
  touch(order, moved);
  return { id, name };
}

function weightOf(order: Order, quantities: readonly number[]): number {
  let weight = 0;
  for (const [index, line] of goodsOf(order).entries()) {
    weight += line.content.variant.kilograms * (quantities[index] ?? 0);
  }
  return Math.round(weight * 1000) / 1000;
}
