import { account, company, journal, tax, user } from '../../base/ids.ts';
import type { Row } from '../batch.ts';
import { DAY, dayOfMoment, momentOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Scope } from '../scope.ts';
import { dateText, stampText } from '../stamp.ts';
import type { Books } from './books.ts';
import {
  deliveryProduct,
  isGoods,
  type Line,
  lineName,
  type Order,
  type Refund,
  rupiah,
  totalOf,
  touch,
} from './order.ts';

export interface Desk {
  scope: Scope;
  order: Order;
  books: Books;
}

interface Entry {
  line: Line;
  quantity: number;
  subtotal: number;
  tax: number;
}

interface Document {
  kind: 'out_invoice' | 'out_refund';
  state: 'draft' | 'posted' | 'cancel';
  paymentState: string;
  moment: number;
  written: number;
  entries: readonly Entry[];
  reversed: { id: number; name: string } | null;
  settled: boolean;
}

/** Invoices are made every night in one run, half an hour before midnight: those of a night tie. */
export function invoiceNight(shipped: number): number {
  return momentOf(dayOfMoment(shipped), 23.5);
}

export function invoiceOrder(random: Random, desk: Desk): { id: number; name: string } | null {
  const { order, scope } = desk;
  const moment = invoiceNight(order.shipped);
  if (moment > scope.now) return null;
  const { refund } = order;
  const fresh = scope.now - moment < 2 * DAY;
  const state = !refund && (fresh ? random.chance(0.3) : random.chance(0.01)) ? 'draft' : 'posted';
  const voided = !refund && state === 'posted' && random.chance(0.008);
  const entries = order.lines.map((line) => wholeEntry(line));
  const reversed = refund?.whole && refund.moment <= scope.now;
  const paymentState = reversed
    ? 'reversed'
    : order.paid && state === 'posted'
      ? 'paid'
      : 'not_paid';
  order.invoicedAt = moment;
  return write(desk, {
    kind: 'out_invoice',
    state: voided ? 'cancel' : state,
    paymentState: voided ? 'not_paid' : paymentState,
    moment,
    written: reversed ? refund.moment : moment,
    entries,
    reversed: null,
    settled: paymentState !== 'not_paid',
  });
}

/** The credit note of a refund; answers what it comes to. */
export function creditRefund(
  random: Random,
  desk: Desk,
  { refund, invoice }: { refund: Refund; invoice: { id: number; name: string } },
): number {
  const { order } = desk;
  const { moment, lines, whole } = refund;
  const share = random.next();
  const state = share < 0.9 ? 'posted' : share < 0.98 ? 'draft' : 'cancel';
  const entries = lines.map(({ line, quantity }) => partEntry(line, quantity));
  const delivery = order.lines.find(({ content }) => content.kind === 'delivery');
  if (whole && delivery && random.chance(0.5)) entries.push(wholeEntry(delivery));
  const settled = state === 'posted' && (whole || order.paid);
  write(desk, {
    kind: 'out_refund',
    state,
    paymentState: settled ? 'paid' : 'not_paid',
    moment,
    written: moment,
    entries,
    reversed: invoice,
    settled,
  });
  return entries.reduce((sum, entry) => sum + totalOf(entry), 0);
}

function write({ order, books }: Desk, document: Document): { id: number; name: string } {
  const { kind, state, moment, entries, reversed } = document;
  const id = books.nextId('account.move');
  const day = dateText(dayOfMoment(moment));
  const name = numbered(books, document, day);
  const subtotal = entries.reduce((sum, entry) => sum + entry.subtotal, 0);
  const taxes = entries.reduce((sum, entry) => sum + entry.tax, 0);
  const total = rupiah(subtotal + taxes);
  const residual = document.settled || state === 'cancel' ? 0 : total;
  const stamps = { create_date: stampText(moment), write_date: stampText(document.written) };
  books.add('account.move', {
    id,
    name,
    move_type: kind,
    state,
    payment_state: document.paymentState,
    date: day,
    invoice_date: state === 'draft' ? null : day,
    invoice_date_due: dateText(dayOfMoment(moment) + 14),
    ref: reversed ? `Pembalikan dari: ${reversed.name}` : null,
    invoice_origin: order.name,
    partner_id: order.customerId,
    currency_id: order.currencyId,
    company_id: company.main,
    journal_id: journal.sale,
    amount_untaxed: rupiah(subtotal),
    amount_tax: rupiah(taxes),
    amount_total: total,
    amount_total_signed: kind === 'out_refund' ? -total : total,
    amount_residual: residual,
    reversed_entry_id: reversed?.id ?? null,
    payment_reference: state === 'posted' && kind === 'out_invoice' ? name : null,
    invoice_user_id: user.finance,
    ...stamps,
  });
  const shared = {
    move_id: id,
    parent_state: state,
    date: day,
    currency_id: order.currencyId,
    company_id: company.main,
    ...stamps,
  };
  addLines(books, { order, document, shared, subtotal, taxes, residual });
  touch(order, moment);
  return { id, name };
}

interface Posting {
  order: Order;
  document: Document;
  shared: Omit<Row, 'id'>;
  subtotal: number;
  taxes: number;
  residual: number;
}

function addLines(books: Books, { order, document, shared, subtotal, taxes, residual }: Posting) {
  const { kind, state, entries } = document;
  const sign = kind === 'out_invoice' ? -1 : 1;
  for (const [index, entry] of entries.entries()) {
    const id = books.nextId('account.move.line');
    const { line, quantity } = entry;
    line.invoiceLines.push(id);
    if (state !== 'cancel') line.invoiced -= sign * quantity;
    books.add('account.move.line', {
      id,
      ...shared,
      ...productPart(line, entry),
      ...balances(sign * entry.subtotal),
      partner_id: order.payerId,
      quantity,
      amount_residual: 0,
      sequence: index + 10,
    });
  }
  if (taxes > 0) {
    books.add('account.move.line', {
      id: books.nextId('account.move.line'),
      ...shared,
      ...otherPart('tax', '11%'),
      ...balances(sign * taxes),
      account_id: account.tax,
      partner_id: order.payerId,
      amount_residual: 0,
      sequence: 10_000,
    });
  }
  books.add('account.move.line', {
    id: books.nextId('account.move.line'),
    ...shared,
    ...otherPart('payment_term', ''),
    ...balances(-sign * (subtotal + taxes)),
    account_id: account.receivable,
    partner_id: order.payerId,
    amount_residual: -sign * residual,
    sequence: 12_000,
  });
}

function productPart(line: Line, entry: Entry): Omit<Row, 'id'> {
  const { content } = line;
  const text = content.kind === 'section' || content.kind === 'note';
  return {
    name: lineName(line),
    display_type: text ? `line_${content.kind}` : 'product',
    account_id: text ? null : account.income,
    product_id: isGoods(line) ? line.content.variant.id : deliveryProduct(line),
    price_unit: rupiah(line.price),
    discount: line.discount / 10,
    tax_ids: line.taxed ? [tax.ppn] : [],
    price_subtotal: rupiah(entry.subtotal),
    price_total: rupiah(totalOf(entry)),
  };
}

function otherPart(kind: 'tax' | 'payment_term', name: string): Omit<Row, 'id'> {
  return {
    name,
    display_type: kind,
    product_id: null,
    quantity: 0,
    price_unit: 0,
    discount: 0,
    tax_ids: [],
    price_subtotal: 0,
    price_total: 0,
  };
}

function balances(hundredths: number): Omit<Row, 'id'> {
  const balance = rupiah(hundredths);
  return {
    debit: Math.max(0, balance),
    credit: Math.max(0, -balance),
    balance,
    amount_currency: balance,
  };
}

function wholeEntry(line: Line): Entry {
  return { line, quantity: line.quantity, subtotal: line.subtotal, tax: line.tax };
}

function partEntry(line: Line, quantity: number): Entry {
  if (quantity === line.quantity) return wholeEntry(line);
  const subtotal = Math.round((line.price * quantity * (1000 - line.discount)) / 1000);
  return { line, quantity, subtotal, tax: line.taxed ? Math.floor((subtotal * 11 + 50) / 100) : 0 };
}

/** Drafts have no number yet. */
function numbered(books: Books, { kind, state }: Document, day: string): string {
  if (state === 'draft') return '/';
  const series = `${kind === 'out_invoice' ? 'INV' : 'RINV'}/${day.slice(0, 4)}`;
  return `${series}/${String(books.nextOf(series)).padStart(5, '0')}`;
}
