import type { Writer } from '../../../main/db/db.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import { provinces, USD } from '../../support/a-market.ts';
import { IDR } from '../../support/a-replica.ts';
import type { Market } from '../../support/market-rows.ts';
import type { random } from '../../support/random.ts';
import { serviceChanges } from './mixed-service.ts';

type Dice = ReturnType<typeof random>;
type Row = Record<string, unknown> & { id?: number };

/** What happens to a market while it is looked at, in the rows of the replica and in the oracle's alike. */
export class Mixer {
  readonly #db: Writer;
  readonly #market: Market;
  readonly #dice: Dice;
  #nextId = 900_000;

  constructor(db: Writer, market: Market, dice: Dice) {
    this.#db = db;
    this.#market = market;
    this.#dice = dice;
  }

  /** Some changes in one transaction, as a page of the central brings them. Their names, for who looks for the cause. */
  batch(): string[] {
    const names: string[] = [];
    const all = [...Object.entries(this.#changes), ...Object.entries(this.#service)];
    this.#db.tx(() => {
      for (let turn = 0; turn <= this.#dice.below(4); turn += 1) {
        const [name, change] = this.#dice.pick(all);
        names.push(name);
        change();
      }
    });
    return names;
  }

  get names(): string[] {
    return [...Object.keys(this.#changes), ...Object.keys(this.#service)];
  }

  get #service(): Readonly<Record<string, () => void>> {
    return serviceChanges(this.#market, this.#dice, {
      edit: (table, rows, change) => this.#edit(table, rows, change),
      copy: (table, rows) => this.#copy(table, rows),
      remove: (table, rows) => this.#remove(table, rows),
    });
  }

  readonly #changes: Readonly<Record<string, () => void>> = {
    'an order is cancelled or confirmed': () =>
      this.#edit('central_order', this.#market.orders, () => ({
        state: this.#dice.pick(['sale', 'sale', 'cancel', 'draft']),
      })),
    'an order moves to another time': () =>
      this.#edit('central_order', this.#market.orders, ({ ordered_at }) => {
        const at = (ordered_at ?? 0) + (this.#dice.below(41) - 20) * 43_200_000;
        return { ordered_at: at, ordered_day: dayOfInstant(at) };
      }),
    'an order goes to another customer': () =>
      this.#edit('central_order', this.#market.orders, () => ({
        partner_id: this.#dice.pick(this.#market.partners).id,
      })),
    'an order is in another currency': () =>
      this.#edit('central_order', this.#market.orders, () => ({
        currency_id: this.#dice.pick([IDR, IDR, USD]),
        total_minor: this.#dice.below(4_000_000),
      })),
    'a line is edited late': () =>
      this.#edit('central_order_line', this.#market.lines, () => ({
        subtotal_minor: this.#dice.below(900_000) - 90_000,
        total_minor: this.#dice.below(990_000) - 90_000,
        quantity_micro: this.#dice.below(9) * 1_000_000,
        currency_id: this.#dice.pick([IDR, IDR, IDR, USD]),
      })),
    'a line is of another kind': () =>
      this.#edit('central_order_line', this.#market.lines, () => ({
        is_delivery: this.#dice.below(2),
        is_down_payment: this.#dice.chance(0.2) ? 1 : 0,
        display_kind: this.#dice.chance(0.2) ? 'line_note' : null,
      })),
    'a line is of another product or vendor': () =>
      this.#edit('central_order_line', this.#market.lines, () => ({
        variant_id: this.#dice.chance(0.1) ? null : this.#dice.pick(this.#market.variants).id,
        vendor_id: this.#dice.chance(0.5) ? this.#dice.pick([2001, 2002, 2005]) : null,
      })),
    'a line moves to another order': () =>
      this.#edit('central_order_line', this.#market.lines, () => ({
        order_id: this.#dice.pick(this.#market.orders).id,
      })),
    'a line is added': () => this.#copy('central_order_line', this.#market.lines),
    'a line is deleted': () => {
      const gone = this.#remove('central_order_line', this.#market.lines);
      this.#unlink(({ order_line_id }) => order_line_id === gone);
    },
    'an order is added': () => {
      const id = this.#copy('central_order', this.#market.orders);
      for (let turn = 0; turn < 2; turn += 1) {
        this.#copy('central_order_line', this.#market.lines, { order_id: id });
      }
    },
    'an order is deleted with its lines': () => {
      const gone = this.#remove('central_order', this.#market.orders);
      const lines = this.#market.lines.filter(({ order_id }) => order_id === gone);
      for (const line of lines) {
        this.#removeAt('central_order_line', this.#market.lines, line);
        this.#unlink(({ order_line_id }) => order_line_id === line.id);
      }
    },
    'a customer moves': () =>
      this.#edit('central_partner', this.#market.partners, () => ({
        province_id: this.#dice.pick([701, 702, 703, 704, null]),
      })),
    'two customers are one, or two again': () =>
      this.#edit('central_partner', this.#market.partners, ({ id }) => ({
        commercial_id: this.#dice.pick([id, 3001, 3002, null]),
      })),
    'a customer comes late': () => {
      if (this.#market.partners.some(({ id }) => id === 9999)) return;
      this.#copy('central_partner', this.#market.partners, { id: 9999, commercial_id: 9999 });
    },
    'a customer is deleted': () => {
      if (this.#market.partners.length > 8) this.#remove('central_partner', this.#market.partners);
    },
    'a product moves to another category or vendor': () =>
      this.#edit('central_product', this.#market.products, () => ({
        category_id: this.#dice.pick([801, 802, 803, null]),
        vendor_id: this.#dice.pick([2003, 2004, 2005, null]),
      })),
    'a supplier changes': () =>
      this.#edit('central_supplier', this.#market.suppliers, () => ({
        partner_id: this.#dice.pick([2001, 2002, 2003]),
        sequence: this.#dice.below(3),
      })),
    'a supplier goes or comes': () => {
      if (this.#dice.chance(0.5)) this.#remove('central_supplier', this.#market.suppliers);
      else this.#copy('central_supplier', this.#market.suppliers);
    },
    'a variant is of another product': () =>
      this.#edit('central_variant', this.#market.variants, () => ({
        product_id: this.#dice.pick(this.#market.products).id,
      })),
    'a variant goes, and comes back': () => {
      const variant = this.#dice.pick(this.#market.variants);
      this.#removeAt('central_variant', this.#market.variants, variant);
      if (this.#dice.chance(0.7)) this.#insert('central_variant', this.#market.variants, variant);
    },
    'a product goes, and comes back': () => {
      const product = this.#dice.pick(this.#market.products);
      this.#removeAt('central_product', this.#market.products, product);
      if (this.#dice.chance(0.8)) {
        this.#insert('central_product', this.#market.products, { ...product, category_id: 802 });
      }
    },
    'a payment is done, fails, or is by other means': () =>
      this.#edit('central_payment', this.#market.payments, () => ({
        state: this.#dice.pick(['done', 'done', 'error']),
        method_code: this.#dice.pick(['gopay', 'qris', 'card', 'baru', null]),
        amount_minor: this.#dice.below(3_000_000),
      })),
    'a payment changes later': () =>
      this.#edit('central_payment', this.#market.payments, ({ changed_at }) => ({
        changed_at: (changed_at ?? 0) + this.#dice.below(20) * 43_200_000,
        operation: this.#dice.pick([null, 'refund', null]),
        partner_id: this.#dice.pick(this.#market.partners).id,
      })),
    'a payment is deleted with its links': () => {
      const gone = this.#remove('central_payment', this.#market.payments);
      this.#unpay(({ payment_id }) => payment_id === gone);
    },
    'a payment is of another order too': () => {
      const pair = {
        payment_id: this.#dice.pick(this.#market.payments).id,
        order_id: this.#dice.pick(this.#market.orders).id,
      };
      const isKnown = this.#market.paymentOrders.some(
        (one) => one.payment_id === pair.payment_id && one.order_id === pair.order_id,
      );
      if (isKnown) return;
      this.#db.runSql('insert into central_payment_order (payment_id, order_id) values (?, ?)', [
        pair.payment_id,
        pair.order_id,
      ]);
      this.#market.paymentOrders.push(pair);
    },
    'a credit note is posted, moved or taken back': () =>
      this.#edit('central_invoice', this.#market.invoices, () => ({
        state: this.#dice.pick(['posted', 'posted', 'draft', 'cancel']),
        kind: this.#dice.pick(['out_refund', 'out_refund', 'out_invoice']),
        invoice_on: `2026-0${2 + this.#dice.below(3)}-1${this.#dice.below(9)}`,
        partner_id: this.#dice.pick(this.#market.partners).id,
      })),
    'a line of a credit note changes': () =>
      this.#edit('central_invoice_line', this.#market.invoiceLines, () => ({
        subtotal_minor: this.#dice.below(300_000),
        variant_id: this.#dice.chance(0.1) ? null : this.#dice.pick(this.#market.variants).id,
        display_kind: this.#dice.pick(['product', 'product', 'tax']),
      })),
    'a line of a credit note is of another line': () => {
      const pair = {
        order_line_id: this.#dice.pick(this.#market.lines).id,
        invoice_line_id: this.#dice.pick(this.#market.invoiceLines).id,
      };
      if (this.#dice.chance(0.5)) {
        this.#unlink(({ invoice_line_id }) => invoice_line_id === pair.invoice_line_id);
      }
      const isKnown = this.#market.lineLinks.some(
        (one) =>
          one.order_line_id === pair.order_line_id && one.invoice_line_id === pair.invoice_line_id,
      );
      if (isKnown) return;
      this.#db.runSql(
        'insert into central_order_line_invoice_line (order_line_id, invoice_line_id) values (?, ?)',
        [pair.order_line_id, pair.invoice_line_id],
      );
      this.#market.lineLinks.push(pair);
    },
    'a province is spelt otherwise': () => {
      const one = this.#dice.pick(provinces);
      this.#db.runSql('update central_province set name = ? where id = ?', [
        `${one.name}!`,
        one.id,
      ]);
    },
  };

  #edit<One extends object>(table: string, rows: One[], change: (row: One) => Partial<One>): void {
    if (rows.length === 0) return;
    const row = this.#dice.pick(rows);
    const next = change(row);
    const names = Object.keys(next);
    this.#db.runSql(
      `update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`,
      [...Object.values(next), (row as Row).id],
    );
    Object.assign(row, next);
  }

  #copy<One extends object>(table: string, rows: One[], change: Partial<One> = {}): number {
    this.#nextId += 1;
    const row = { ...this.#dice.pick(rows), id: this.#nextId, ...change };
    this.#insert(table, rows, row);
    return (row as Row).id ?? 0;
  }

  /** As the sync writes: an upsert, whose conflict rule is over that of triggers. */
  #insert<One extends object>(table: string, rows: One[], row: One): void {
    const names = Object.keys(row);
    this.#db.runSql(
      `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
       on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      Object.values(row),
    );
    rows.push(row);
  }

  #remove<One extends object>(table: string, rows: One[]): number {
    if (rows.length === 0) return 0;
    const row = this.#dice.pick(rows);
    this.#removeAt(table, rows, row);
    return (row as Row).id ?? 0;
  }

  #removeAt<One extends object>(table: string, rows: One[], row: One): void {
    this.#db.runSql(`delete from ${table} where id = ?`, [(row as Row).id]);
    rows.splice(rows.indexOf(row), 1);
  }

  #unlink(isGone: (link: Market['lineLinks'][number]) => boolean): void {
    for (const link of this.#market.lineLinks.filter(isGone)) {
      this.#db.runSql(
        'delete from central_order_line_invoice_line where order_line_id = ? and invoice_line_id = ?',
        [link.order_line_id, link.invoice_line_id],
      );
      this.#market.lineLinks.splice(this.#market.lineLinks.indexOf(link), 1);
    }
  }

  #unpay(isGone: (link: Market['paymentOrders'][number]) => boolean): void {
    for (const link of this.#market.paymentOrders.filter(isGone)) {
      this.#db.runSql('delete from central_payment_order where payment_id = ? and order_id = ?', [
        link.payment_id,
        link.order_id,
      ]);
      this.#market.paymentOrders.splice(this.#market.paymentOrders.indexOf(link), 1);
    }
  }
}
