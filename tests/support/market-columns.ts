import { IDR } from './a-replica.ts';

/** What a market's rows have in common: nothing that a number looks at. */
export const stamps = { created_at: 0, written_at: 0 };

export const partnerColumns = {
  ...stamps,
  ...{ is_company: 0, type: null, parent_id: null, street: null, street2: null, city: null },
  ...{ zip: null, country_id: null, email: null, phone: null, mobile: null, tax_number: null },
  ...{ ref: null, company_id: null, client_uuid: null },
};
export const productColumns = {
  ...stamps,
  ...{ sku: null, list_price_micro: 0, currency_id: IDR, kind: null, sale_ok: 1, weight_micro: 0 },
  ...{ company_id: null, published: null, client_uuid: null },
  ...{ has_description: null, has_photo: null },
};
export const orderColumns = {
  ...stamps,
  ...{ locked: 0, shipping_partner_id: null, untaxed_minor: 0, tax_minor: 0, company_id: 1 },
  ...{ user_id: null, client_ref: null, carrier_id: null, delivery_status: null },
  ...{ invoice_status: null, client_uuid: null },
};
export const lineColumns = {
  ...stamps,
  ...{ quantity_micro: 1_000_000, delivered_micro: 0, invoiced_micro: 0, unit_price_micro: 0 },
  ...{ discount_micro: 0, company_id: 1, client_uuid: null },
  ...{ ordered_at: null, ordered_day: null, region_id: null, order_state: null },
};
export const paymentColumns = {
  ...stamps,
  ...{ provider_id: null, provider_reference: null, source_id: null, company_id: 1 },
};
export const invoiceColumns = {
  ...stamps,
  ...{ name: null, payment_state: null, due_on: null, origin: null, company_id: 1 },
  ...{ untaxed_minor: 0, tax_minor: 0, total_minor: 0, residual_minor: 0, reversed_id: null },
};
export const invoiceLineColumns = {
  ...stamps,
  ...{ name: null, partner_id: null, quantity_micro: 1_000_000, unit_price_micro: 0 },
  ...{ company_id: 1 },
};
