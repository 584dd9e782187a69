import type { Writer } from '../../main/db/db.ts';
import type { CentralTables } from '../../main/db/tables/central.ts';
import { dayOfInstant, startOfDay } from '../../shared/kernel/business-day.ts';
import { IDR } from './a-replica.ts';
import {
  invoiceColumns,
  invoiceLineColumns,
  lineColumns,
  orderColumns,
  partnerColumns,
  paymentColumns,
  productColumns,
  stamps,
} from './market-columns.ts';
import { addPapers, insertPapers } from './market-papers.ts';
import type { Market, Row } from './market-rows.ts';
import { addService, carriers } from './market-service.ts';
import { type CentralRow, putRow } from './put-row.ts';
import { random } from './random.ts';

export const USD = 1;
/** Orders fall on the days of this period, and a few beside it. */
export const MARKET_PERIOD = { from: '2026-02-10', to: '2026-04-05' };

export const provinces = [
  { id: 701, name: 'Sumatra Utara', code: 'SU' },
  { id: 702, name: 'Papua Pegunungan', code: 'PP' },
  { id: 703, name: 'Provinsi Baru', code: 'XX' },
];
export const categories = [801, 802, 803].map((id) => ({
  id,
  name: `K${id}`,
  full_name: `K${id}`,
}));

const vendorIds = [2001, 2002, 2003, 2004, 2005];
const VENDORS_WITHOUT_SALES = 2;
const homes = [701, 702, 701, 703, null];

/** The same seed gives the same market. */
export function aMarket(seed: number, size = 70): Market {
  const dice = random(seed);
  const partners = [
    ...vendorIds.map((id) => aContact(id, { provinceId: homes[id % 5] ?? null, vendor: true })),
    ...Array.from({ length: 14 }, (_, index) => {
      const id = 3001 + index;
      /** Some order through a contact of theirs: the customer is the company behind it. */
      const commercial = index > 8 ? 3001 + dice.below(4) : dice.chance(0.1) ? null : id;
      const provinceId = dice.pick([701, 702, 703, 704, null]);
      return aContact(id, { commercial, provinceId, active: dice.chance(0.9) ? 1 : 0 });
    }),
  ];
  const products = Array.from({ length: 12 }, (_, index) => ({
    ...productColumns,
    id: 4001 + index,
    name: `Produk ${index}`,
    list_price_micro: index % 4 === 0 ? 0 : 10 ** (3 + (index % 4)) * 1_700_000,
    active: dice.chance(0.8) ? 1 : 0,
    category_id: dice.pick([801, 802, 803, null]),
    vendor_id: dice.chance(0.5) ? dice.pick(vendorIds.slice(VENDORS_WITHOUT_SALES)) : null,
  }));
  const variants = products.flatMap(({ id }) =>
    [0, 1].map((turn) => ({
      ...stamps,
      id: id * 10 + turn,
      product_id: id,
      active: 1,
      sku: null,
      barcode: null,
    })),
  );
  const suppliers = products.flatMap(({ id }) =>
    Array.from({ length: dice.below(3) }, (_, turn) => ({
      ...stamps,
      id: id * 10 + turn,
      product_id: id,
      partner_id: dice.pick(vendorIds),
      sequence: dice.below(2),
    })),
  );
  const market: Market = {
    ...{ partners, products, variants, suppliers },
    ...{ orders: [], lines: [], payments: [], paymentOrders: [] },
    ...{ invoices: [], invoiceLines: [], lineLinks: [], shipments: [], stocks: [], ratings: [] },
    ...{ profiles: [], duties: [], spans: [], provinces, shipmentsAsOf: null, cycles: [] },
  };
  for (let number = 1; number <= size; number += 1) addOrder(market, dice, number);
  for (let number = 1; number <= size / 3; number += 1) addCreditNote(market, dice, number);
  addService(market, seed + 1);
  addPapers(market, seed + 2);
  return market;
}

export function insertMarket(db: Writer, market: Market): void {
  const put = <Name extends keyof CentralTables & string>(
    table: Name,
    rows: readonly CentralRow<Name>[],
  ): void => {
    for (const row of rows) putRow(db, table, row);
  };
  db.tx(() => {
    put('central_currency', [
      { id: USD, name: 'USD', symbol: '$', decimals: 2, active: 1, ...stamps },
    ]);
    put(
      'central_province',
      provinces.map((row) => ({ ...row, ...stamps })),
    );
    put(
      'central_category',
      categories.map((row) => ({ ...row, parent_id: null, parent_path: null, ...stamps })),
    );
    put('central_partner', market.partners);
    put('central_product', market.products);
    put('central_variant', market.variants);
    put('central_supplier', market.suppliers);
    put('central_order', market.orders);
    put('central_order_line', market.lines);
    put('central_payment', market.payments);
    put('central_payment_order', market.paymentOrders);
    put('central_invoice', market.invoices);
    put('central_invoice_line', market.invoiceLines);
    put('central_order_line_invoice_line', market.lineLinks);
    put('central_carrier', carriers);
    put('central_shipment', market.shipments);
    put('central_stock', market.stocks);
    put('central_rating', market.ratings);
    insertPapers(db, market);
  });
}

type Dice = ReturnType<typeof random>;

function addOrder(market: Market, dice: Dice, number: number): void {
  const id = 5000 + number;
  /** Half of them within the hour around midnight WIB, where UTC still says yesterday. */
  const start = startOfDay('2026-02-01') + dice.below(75) * 86_400_000;
  const at = dice.chance(0.5)
    ? start + dice.below(86_400_000)
    : start - 3_600_000 + dice.pick([0, 3_599_999, 3_600_000, 7_200_000]);
  const currency = dice.chance(0.12) ? USD : IDR;
  const customer = dice.pick(market.partners.filter(({ id: one }) => one > 3000)).id;
  market.orders.push({
    ...orderColumns,
    id,
    name: `S${id}`,
    state: dice.pick(['sale', 'sale', 'sale', 'sale', 'draft', 'sent', 'cancel']),
    ordered_at: at,
    ordered_day: dayOfInstant(at),
    partner_id: dice.chance(0.03) ? 9999 : customer,
    total_minor: dice.below(5_000_000),
    currency_id: currency,
    carrier_id: number % 3 === 0 ? null : 901,
  });
  for (let turn = 0; turn < dice.below(5); turn += 1) {
    market.lines.push(aLine(market, dice, { id: id * 10 + turn, order_id: id, currency }));
  }
  for (let turn = 0; turn < dice.below(4); turn += 1) addPayment(market, dice, { id, at, turn });
}

function aLine(
  market: Market,
  dice: Dice,
  line: { id: number; order_id: number; currency: number },
): Row<'central_order_line'> {
  const kind = dice.pick([
    'goods',
    'goods',
    'goods',
    'goods',
    'note',
    'section',
    'delivery',
    'down',
  ]);
  const isText = kind === 'note' || kind === 'section';
  const subtotal = isText ? 0 : dice.below(900_000) - 50_000;
  return {
    ...lineColumns,
    id: line.id,
    order_id: line.order_id,
    sequence: dice.below(3),
    variant_id: isText || dice.chance(0.05) ? null : dice.pick(market.variants).id,
    name: `Baris ${line.id}`,
    display_kind: isText ? `line_${kind}` : null,
    subtotal_minor: subtotal,
    tax_minor: isText ? 0 : dice.below(99_000),
    total_minor: isText ? 0 : subtotal + dice.below(99_000),
    currency_id: isText && dice.chance(0.5) ? null : line.currency,
    is_delivery: kind === 'delivery' ? 1 : 0,
    is_down_payment: kind === 'down' ? 1 : 0,
    vendor_id: dice.chance(0.15) ? dice.pick(vendorIds) : null,
  };
}

function addPayment(
  market: Market,
  dice: Dice,
  { id, at, turn }: { id: number; at: number; turn: number },
): void {
  const refund = dice.chance(0.15);
  const payment = id * 10 + turn;
  market.payments.push({
    ...paymentColumns,
    id: payment,
    reference: `P${payment}`,
    method_code: dice.pick(['gopay', 'qris', 'card', 'virtual_account', 'kartu_toko', null]),
    amount_minor: (refund ? -1 : 1) * dice.below(3_000_000),
    currency_id: dice.chance(0.1) ? USD : IDR,
    state: dice.pick(['done', 'done', 'pending', 'error', 'authorized']),
    changed_at: at + dice.pick([0, 60_000, 9 * 3_600_000]),
    operation: refund ? 'refund' : dice.pick(['online_direct', null]),
    partner_id: dice.pick(market.partners).id,
  });
  market.paymentOrders.push({ payment_id: payment, order_id: id });
}

function addCreditNote(market: Market, dice: Dice, number: number): void {
  const id = 6000 + number;
  const currency = dice.chance(0.1) ? USD : IDR;
  market.invoices.push({
    ...invoiceColumns,
    id,
    kind: dice.pick(['out_refund', 'out_refund', 'out_invoice']),
    state: dice.pick(['posted', 'posted', 'posted', 'draft', 'cancel']),
    invoice_on: `2026-0${2 + dice.below(3)}-0${1 + dice.below(9)}`,
    partner_id: dice.pick(market.partners).id,
    currency_id: currency,
  });
  for (let turn = 0; turn < 1 + dice.below(3); turn += 1) {
    const line = id * 10 + turn;
    market.invoiceLines.push({
      ...invoiceLineColumns,
      id: line,
      invoice_id: id,
      display_kind: dice.pick(['product', 'product', 'product', 'tax', 'line_note', null]),
      variant_id: dice.chance(0.1) ? null : dice.pick(market.variants).id,
      subtotal_minor: dice.below(400_000),
      total_minor: dice.below(400_000),
      currency_id: currency,
    });
    const returned = new Set(
      Array.from({ length: dice.below(3) }, () => dice.pick(market.lines).id),
    );
    for (const order_line_id of returned) {
      market.lineLinks.push({ order_line_id, invoice_line_id: line });
    }
  }
}

function aContact(
  id: number,
  {
    commercial = id,
    provinceId = null,
    active = 1,
    vendor = false,
  }: { commercial?: number | null; provinceId?: number | null; active?: number; vendor?: boolean },
): Row<'central_partner'> {
  return {
    ...partnerColumns,
    id,
    name: `${vendor ? 'Penjual' : 'Pembeli'} ${id}`,
    active,
    commercial_id: commercial,
    province_id: provinceId,
    customer_rank: vendor ? 0 : 1,
    supplier_rank: vendor ? 1 : 0,
  };
}
