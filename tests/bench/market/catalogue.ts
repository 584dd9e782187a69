import type { OdooRow } from '../../../main/central/odoo-values.ts';
import { provinceList } from '../../../sandbox/world/lists/provinces.ts';
import { IDR, OWN_COMPANY, STAMP, USD } from './constants.ts';
import type { Market } from './market.ts';
import { noise, noiseBelow, weighted } from './noise.ts';

export const VENDORS = 5_000;
export const PRODUCTS = 50_000;
const CATEGORIES = 40;
const CATEGORY_PARENTS = 6;
const OWN_PARTNER = 1;
const FIRST_VENDOR = 1_001;
export const FIRST_CUSTOMER = 10_001;
/** Every so manieth customer buys for the company of the one before him. */
const CONTACT_OF = 37;
const LOCATION = 8;

/** Of each kind of chance its own number; any two differ. */
const salt = {
  vendor: 11,
  category: 12,
  price: 13,
  province: 14,
  noProvince: 15,
  onSupplierOnly: 16,
  stock: 17,
  reserved: 18,
} as const;

interface Province {
  id: number;
  code: string;
  name: string;
  buyers: number;
  sellers: number;
}

const provinces: readonly Province[] = provinceList
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((word) => word.trim()))
  .map(([code = '', id, name = '', , buyers, sellers]) => ({
    ...{ id: Number(id), code, name },
    ...{ buyers: Number(buyers), sellers: Number(sellers) },
  }));
const buyersAt = weighted(provinces.map(({ id, buyers }) => [id, buyers]));
const sellersAt = weighted(provinces.map(({ id, sellers }) => [id, sellers]));

/** Few sell much: the square of an even chance leaves half of all to the first quarter. */
export function vendorOf(product: number): number {
  return FIRST_VENDOR + Math.floor(VENDORS * noise(product, salt.vendor) ** 1.8);
}

/** Of some products only the list of suppliers tells whose they are. */
export function isOnSupplierOnly(product: number): boolean {
  return noise(product, salt.onSupplierOnly) < 0.004;
}

export function categoryOf(product: number): number {
  const leaf = Math.floor((CATEGORIES - CATEGORY_PARENTS) * noise(product, salt.category) ** 1.5);
  return CATEGORY_PARENTS + 1 + leaf;
}

/** Whole rupiah. */
export function priceOf(product: number): number {
  return 5_000 + Math.floor(700 * noise(product, salt.price) ** 2) * 500;
}

export function provinceOfCustomer(customer: number): number | false {
  if (noise(customer, salt.noProvince) < 0.012) return false;
  return buyersAt(noise(customer, salt.province));
}

export const currencyRow = (id: number): OdooRow => ({
  ...{ id, name: id === USD ? 'USD' : 'IDR', symbol: id === USD ? '$' : 'Rp' },
  ...{ decimal_places: 2, active: true, create_date: STAMP, write_date: STAMP },
});

export const companyRow = (id: number): OdooRow => ({
  ...{ id, name: 'Pasar Nusantara', active: true, currency_id: IDR, partner_id: OWN_PARTNER },
  ...{ create_date: STAMP, write_date: STAMP },
});

const provinceAt = new Map(provinces.map((province) => [province.id, province]));
export const lastProvince = Math.max(...provinceAt.keys());

export function provinceRow(id: number): OdooRow | null {
  const province = provinceAt.get(id);
  if (province === undefined) return null;
  const { name, code } = province;
  return { id, name, code, create_date: STAMP, write_date: STAMP };
}

export const lastPartner = ({ customers }: Market): number => FIRST_CUSTOMER + customers - 1;

export function partnerRow(id: number): OdooRow | null {
  if (id >= FIRST_CUSTOMER) {
    const customer = id - FIRST_CUSTOMER;
    const head = customer > 0 && customer % CONTACT_OF === 0 ? id - 1 : id;
    const name = `Pelanggan ${customer}`;
    return aPartner(id, { name, head, state: provinceOfCustomer(customer), ranks: [1, 0] });
  }
  if (id >= FIRST_VENDOR && id < FIRST_VENDOR + VENDORS) {
    const state = sellersAt(noise(id, salt.province));
    return aPartner(id, { name: `Penjual ${id}`, head: id, state, ranks: [0, 1] });
  }
  if (id !== OWN_PARTNER) return null;
  return aPartner(id, { name: 'Pasar Nusantara', head: id, state: 619, ranks: [0, 0] });
}

interface Partner {
  name: string;
  head: number;
  state: number | false;
  ranks: readonly [customer: number, supplier: number];
}

function aPartner(id: number, { name, head, state, ranks }: Partner): OdooRow {
  return {
    ...{ id, name, active: true, is_company: ranks[1] > 0, type: 'contact' },
    ...{ parent_id: head === id ? false : head, commercial_partner_id: head },
    ...{ street: `Jalan Melati ${id % 200}`, street2: false, city: `Kota ${id % 514}` },
    ...{ zip: String(10_000 + (id % 90_000)), state_id: state, country_id: 100 },
    ...{ email: `p${id}@example.com`, phone: `+62 812 ${id}`, mobile: false, vat: false },
    ...{ ref: false, customer_rank: ranks[0], supplier_rank: ranks[1], company_id: false },
    ...{ x_client_uuid: false, create_date: STAMP, write_date: STAMP },
  };
}

const categoryName = (id: number): string => `Kategori ${id}`;

export const lastCategory = CATEGORIES;

export function categoryRow(id: number): OdooRow {
  const parent = id > CATEGORY_PARENTS ? 1 + (id % CATEGORY_PARENTS) : null;
  const path = parent === null ? `${id}/` : `${parent}/${id}/`;
  const above = parent === null ? '' : `${categoryName(parent)} / `;
  return {
    ...{ id, name: categoryName(id), complete_name: above + categoryName(id) },
    ...{ parent_id: parent ?? false, parent_path: path, create_date: STAMP, write_date: STAMP },
  };
}

export function productRow(id: number): OdooRow {
  return {
    ...{ id, name: `Produk ${id}`, active: true, default_code: `SKU${id}` },
    ...{ categ_id: categoryOf(id), x_vendor_id: isOnSupplierOnly(id) ? false : vendorOf(id) },
    ...{ list_price: priceOf(id), currency_id: IDR, detailed_type: 'product', sale_ok: true },
    ...{ weight: 0.5, company_id: false, is_published: true, x_client_uuid: false },
    ...{ create_date: STAMP, write_date: STAMP },
  };
}

export const variantRow = (id: number): OdooRow => ({
  ...{ id, product_tmpl_id: id, active: true, default_code: `SKU${id}`, barcode: false },
  ...{ create_date: STAMP, write_date: STAMP },
});

export function supplierRow(id: number): OdooRow | null {
  if (!isOnSupplierOnly(id)) return null;
  return {
    ...{ id, partner_id: vendorOf(id), product_tmpl_id: id, sequence: 1 },
    ...{ create_date: STAMP, write_date: STAMP },
  };
}

/** In proportion to nothing: some that sell much have little left. */
export function stockRow(id: number): OdooRow {
  const quantity = noiseBelow(120, id, salt.stock);
  return {
    ...{ id, product_id: id, location_id: LOCATION, lot_id: false, quantity },
    ...{ reserved_quantity: Math.floor(quantity * noise(id, salt.reserved) * 0.3) },
    ...{ company_id: OWN_COMPANY, create_date: STAMP, write_date: STAMP },
  };
}
