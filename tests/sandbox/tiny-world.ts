import { category, company, country, currency, unit } from '../../sandbox/base/ids.ts';
import type { Batch, Row } from '../../sandbox/world/batch.ts';

/** All order lines but the last share these microseconds, as rows of one import do. */
export const tie = '2026-10-01 03:04:05.123456';
export const tiedLines = 30;

const at = { create_date: tie, write_date: tie };
const later = { create_date: tie, write_date: '2026-10-02 00:00:00.000001' };

export const ids = {
  vendor: 21,
  otherVendor: 22,
  buyer: 23,
  archivedBuyer: 24,
  product: 11,
  otherProduct: 12,
} as const;

const line = (id: number): Row => ({
  ...(id > tiedLines ? later : at),
  id,
  order_id: id,
  product_id: id % 3 === 0 ? ids.otherProduct : ids.product,
  x_vendor_id: id % 3 === 0 ? ids.otherVendor : ids.vendor,
  name: `Baris ${id}`,
  product_uom_qty: 1,
  price_unit: 1_000,
  price_subtotal: 1_000,
  price_tax: 0,
  price_total: 1_000,
  state: 'sale',
  company_id: company.main,
  currency_id: currency.IDR,
});

/** Orders 1 to 31 of one line each; the first lies in November in UTC and in December in WIB. */
const order = (id: number): Row => ({
  ...at,
  id,
  name: `S${String(id).padStart(5, '0')}`,
  state: 'sale',
  date_order: id === 1 ? '2025-11-30 18:00:00' : '2025-12-15 05:00:00',
  partner_id: ids.buyer,
  partner_invoice_id: ids.buyer,
  partner_shipping_id: ids.buyer,
  amount_untaxed: 1_000,
  amount_tax: 0,
  amount_total: 1_000,
  currency_id: currency.IDR,
  company_id: company.main,
});

const numbers = Array.from({ length: tiedLines + 1 }, (_, index) => index + 1);

/** A marketplace small enough to know by heart. */
export function* tinyWorld(): Iterable<Batch> {
  yield {
    model: 'res.country.state',
    rows: [{ ...at, id: 1, name: 'Bali', code: 'BA', country_id: country.ID }],
  };
  yield {
    model: 'res.partner',
    rows: [
      { ...at, id: ids.vendor, name: 'Toko Satu', is_company: true, commercial_partner_id: 21 },
      { ...at, id: ids.otherVendor, name: 'Toko Dua', commercial_partner_id: 22 },
      { ...at, id: ids.buyer, name: 'Made', state_id: 1, commercial_partner_id: 23 },
      { ...at, id: ids.archivedBuyer, name: 'Lama', active: false, commercial_partner_id: 24 },
    ],
  };
  yield {
    model: 'product.category',
    rows: [
      {
        ...at,
        id: 11,
        name: 'Kopi',
        complete_name: 'Semua / Kopi',
        parent_id: category.all,
        parent_path: '1/11/',
      },
    ],
  };
  const product = { ...at, categ_id: 11, uom_id: unit.piece, list_price: 2_500 };
  yield {
    model: 'product.template',
    rows: [
      { ...product, id: ids.product, name: 'Kopi Gayo', x_vendor_id: ids.vendor },
      { ...product, id: ids.otherProduct, name: 'Kopi Toraja', x_vendor_id: ids.otherVendor },
    ],
  };
  yield {
    model: 'product.product',
    rows: [ids.product, ids.otherProduct].map((id) => ({ ...at, id, product_tmpl_id: id })),
  };
  yield {
    model: 'x_umkm_vendor_profile',
    rows: [ids.vendor, ids.otherVendor].map((partner, index) => ({
      ...at,
      id: index + 1,
      x_name: `Profil ${partner}`,
      x_partner_id: partner,
      x_uuid: `uuid-${partner}`,
    })),
  };
  yield { model: 'sale.order', rows: numbers.map(order) };
  yield { model: 'sale.order.line', rows: numbers.map(line) };
}
