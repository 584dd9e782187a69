import { dayOfMoment, daysUntilLebaran, isTwinDay } from '../calendar.ts';
import { orderNotes, orderSections } from '../lists/feedback.ts';
import type { Product, Shelf } from '../market/products.ts';
import type { Vendor } from '../market/vendors.ts';
import { at, indexOfSum, pick, type Random, words } from '../random.ts';
import { progress, type Scope } from '../scope.ts';
import { deliveryFee, type Journey } from './carriers.ts';
import { type Goods, type Line, type LineContent, rupiah } from './order.ts';

const notes = words(orderNotes);
const sections = words(orderSections);
/** What people buy for Idul Fitri, and what they leave. */
const lebaranTaste: Readonly<Record<string, number>> = {
  kue: 1,
  muslim: 1,
  camilan: 0.8,
  batik: 0.7,
};
const usualTaste: Readonly<Record<string, number>> = { kue: 0.7, muslim: 0.6 };
const dollars = 15_600;

/** Who sells at a moment, and how often each is chosen. */
export interface Market {
  vendors: readonly Vendor[];
  shelf: Shelf;
  /** Running sums of the vendors' pull, in order of joining. */
  pulls: Float64Array;
}

export function marketOf(vendors: readonly Vendor[], shelf: Shelf): Market {
  const pulls = new Float64Array(vendors.length);
  let total = 0;
  for (const { index, pull } of vendors) {
    total += pull;
    pulls[index] = total;
  }
  return { vendors, shelf, pulls };
}

/** How many vendors had joined by then. */
export function joinedBy(market: Market, moment: number, known: number): number {
  let joined = known;
  while (joined < market.vendors.length && at(market.vendors, joined).joined <= moment) joined++;
  return joined;
}

export interface Visit {
  scope: Scope;
  market: Market;
  joined: number;
  moment: number;
  inDollars: boolean;
}

/** One to five products, mostly of one vendor. */
export function drawGoods(random: Random, visit: Visit): Goods[] {
  const share = random.next();
  const count = share < 0.44 ? 1 : share < 0.72 ? 2 : share < 0.87 ? 3 : share < 0.95 ? 4 : 5;
  const first = drawGood(random, visit, null);
  const goods = [first];
  for (let index = 1; index < count; index++) {
    const vendor = random.chance(0.75) ? first.product.vendor : null;
    const next = drawGood(random, visit, vendor);
    if (goods.every(({ variant }) => variant !== next.variant)) goods.push(next);
  }
  return goods;
}

export function goodsLine(random: Random, visit: Visit, goods: Goods): Line {
  const { product, variant } = goods;
  const price = visit.inDollars
    ? Math.round((variant.price * 100) / dollars)
    : priceThen(variant.price, progress(visit.scope, visit.moment)) * 100;
  return lineOf(goods, {
    quantity: drawQuantity(random, rupiah(visit.inDollars ? price * dollars : price)),
    price,
    discount: visit.inDollars ? 0 : drawDiscount(random, visit.moment),
    taxed: product.vendor.taxed && !visit.inDollars,
  });
}

/** Prices rose twice: a year ago, and the year before. */
function priceThen(price: number, grown: number): number {
  const yearsAgo = grown > 0.66 ? 0 : grown > 0.33 ? 1 : 2;
  return yearsAgo === 0 ? price : Math.round((price * (1 - 0.05 * yearsAgo)) / 500) * 500;
}

/** Six of ten pay for delivery; the others found a free one. */
export function deliveryLine(random: Random, journey: Journey): Line | null {
  if (!random.chance(0.62)) return null;
  const { productId, name } = journey.carrier;
  return lineOf(
    { kind: 'delivery', productId, label: `Ongkos kirim ${name}` },
    { quantity: 1, price: deliveryFee(journey) * 100 },
  );
}

export function sectionLine(random: Random): Line {
  return lineOf({ kind: 'section', text: pick(random, sections) }, {});
}

export function noteLine(random: Random): Line {
  return lineOf({ kind: 'note', text: pick(random, notes) }, {});
}

/** As Odoo: rounded half up to the hundredth, line by line. */
function lineOf(
  content: LineContent,
  { quantity = 0, price = 0, discount = 0, taxed = false }: Partial<Line>,
): Line {
  const subtotal = Math.round((price * quantity * (1000 - discount)) / 1000);
  const tax = taxed ? Math.floor((subtotal * 11 + 50) / 100) : 0;
  return {
    id: 0,
    content,
    quantity,
    price,
    discount,
    taxed,
    subtotal,
    tax,
    delivered: 0,
    invoiced: 0,
    invoiceLines: [],
  };
}

function drawGood(random: Random, visit: Visit, wanted: Vendor | null): Goods {
  for (let attempt = 0; ; attempt++) {
    const vendor = wanted && attempt < 2 ? wanted : drawVendor(random, visit);
    const product = drawProduct(random, visit, vendor);
    if (!product) continue;
    const tasty = attempt > 4 || wanted || random.next() < taste(vendor, visit.moment);
    if (tasty) return { kind: 'goods', product, variant: pick(random, product.variants) };
  }
}

function drawVendor(random: Random, { market, joined, moment }: Visit): Vendor {
  const total = at(market.pulls, joined - 1);
  for (let attempt = 0; attempt < 30; attempt++) {
    const index = indexOfSum(market.pulls, joined, random.next() * total);
    const vendor = at(market.vendors, index);
    if (moment < vendor.closed - 86_400_000) return vendor;
  }
  return at(market.vendors, 0);
}

/** The first ones on a shelf sell best. */
function drawProduct(random: Random, { market, moment }: Visit, vendor: Vendor): Product | null {
  const shelf = at(market.shelf.byVendor, vendor.index);
  let offered = shelf.length;
  while (offered > 0 && at(shelf, offered - 1).created > moment) offered--;
  for (let attempt = 0; attempt < 6 && offered > 0; attempt++) {
    const product = at(shelf, Math.floor(offered * random.next() ** 1.7));
    if (moment < product.ended) return product;
  }
  return null;
}

function taste(vendor: Vendor, moment: number): number {
  const toLebaran = daysUntilLebaran(dayOfMoment(moment));
  const festive = toLebaran >= 0 && toLebaran <= 21;
  const { key } = vendor.category;
  return festive ? (lebaranTaste[key] ?? 0.5) : (usualTaste[key] ?? 0.85);
}

function drawQuantity(random: Random, price: number): number {
  if (price >= 300_000) return random.chance(0.93) ? 1 : 2;
  if (price >= 100_000) return random.chance(0.78) ? 1 : random.between(2, 3);
  if (random.chance(0.025)) return pick(random, [10, 12, 20, 24, 30, 50]);
  return 1 + Math.floor(4 * random.next() ** 2);
}

/** Per mille: sale days have more of it. 12,5 % is there for the odd half rupiah. */
function drawDiscount(random: Random, moment: number): number {
  if (!random.chance(isTwinDay(dayOfMoment(moment)) ? 0.45 : 0.1)) return 0;
  return pick(random, [50, 100, 100, 125, 150, 200, 250]);
}
