/** What this central has: a handful of models, enough for every rule of an Odoo that a client can trip over. */
export interface Field {
  type: string;
  relation?: string;
  inverse?: string;
  required?: boolean;
  /** What a record has that was given none. */
  empty?: unknown;
}

export type Fields = Record<string, Field>;

const char: Field = { type: 'char', empty: false };
const flag = (empty: boolean): Field => ({ type: 'boolean', empty });
const integer: Field = { type: 'integer', empty: 0 };
const float: Field = { type: 'float', empty: 0 };
const money: Field = { type: 'monetary', empty: 0 };
const at: Field = { type: 'datetime', empty: false };
const one = (relation: string): Field => ({ type: 'many2one', relation, empty: false });
const needed = (field: Field): Field => ({ ...field, required: true });

const stamps: Fields = {
  id: integer,
  create_date: at,
  write_date: at,
  create_uid: one('res.users'),
  write_uid: one('res.users'),
  display_name: char,
};

const own: Record<string, Fields> = {
  'res.currency': {
    name: needed(char),
    symbol: char,
    decimal_places: integer,
    active: flag(true),
  },
  'res.company': {
    name: needed(char),
    active: flag(true),
    currency_id: needed(one('res.currency')),
    partner_id: one('res.partner'),
  },
  'res.users': {
    name: needed(char),
    login: needed(char),
    active: flag(true),
    share: flag(false),
    partner_id: one('res.partner'),
    company_id: one('res.company'),
    company_ids: { type: 'many2many', relation: 'res.company', empty: [] },
  },
  'res.partner': {
    name: needed(char),
    active: flag(true),
    is_company: flag(false),
    type: { type: 'selection', empty: 'contact' },
    parent_id: one('res.partner'),
    commercial_partner_id: one('res.partner'),
    street: char,
    street2: char,
    city: char,
    zip: char,
    state_id: one('res.country.state'),
    country_id: one('res.country'),
    email: char,
    phone: char,
    mobile: char,
    vat: char,
    ref: char,
    customer_rank: integer,
    supplier_rank: integer,
    company_id: one('res.company'),
    x_client_uuid: char,
  },
  'product.product': {
    product_tmpl_id: needed({ type: 'many2one', empty: false }),
    active: flag(true),
    default_code: char,
    barcode: char,
  },
  'sale.order': {
    name: needed(char),
    state: { type: 'selection', empty: 'draft' },
    locked: flag(false),
    date_order: at,
    partner_id: needed(one('res.partner')),
    partner_shipping_id: one('res.partner'),
    amount_untaxed: money,
    amount_tax: money,
    amount_total: money,
    currency_id: one('res.currency'),
    company_id: one('res.company'),
    user_id: one('res.users'),
    client_order_ref: char,
    note: { type: 'html', empty: false },
    carrier_id: one('delivery.carrier'),
    delivery_status: { type: 'selection', empty: false },
    invoice_status: { type: 'selection', empty: 'no' },
    order_line: {
      type: 'one2many',
      relation: 'sale.order.line',
      inverse: 'order_id',
      empty: [],
    },
    x_client_uuid: char,
  },
  'sale.order.line': {
    order_id: needed(one('sale.order')),
    sequence: { type: 'integer', empty: 10 },
    product_id: one('product.product'),
    name: { type: 'text', empty: false },
    display_type: { type: 'selection', empty: false },
    product_uom_qty: { type: 'float', empty: 1 },
    qty_delivered: float,
    qty_invoiced: float,
    price_unit: float,
    discount: float,
    price_subtotal: money,
    price_tax: float,
    price_total: money,
    currency_id: one('res.currency'),
    company_id: one('res.company'),
    is_delivery: flag(false),
    is_downpayment: flag(false),
    x_vendor_id: one('res.partner'),
    x_client_uuid: char,
    invoice_lines: { type: 'many2many', relation: 'account.move.line', empty: [] },
  },
  x_umkm_vendor_profile: {
    x_name: char,
    x_partner_id: needed(one('res.partner')),
    x_business_type: { type: 'selection', empty: false },
    x_established_year: integer,
    x_nib_number: char,
    x_halal_certified: flag(false),
    x_local_product_certified: flag(false),
    x_monthly_capacity: integer,
    x_min_order_quantity: integer,
    x_specialization: { type: 'text', empty: false },
    x_story: { type: 'text', empty: false },
    x_active: flag(true),
    x_uuid: char,
  },
};

export function freshSchema(): Map<string, Fields> {
  return new Map(Object.entries(own).map(([model, fields]) => [model, { ...stamps, ...fields }]));
}
