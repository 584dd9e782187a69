import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Partners of the logins penjual and penjual2. */
export const A = 21;
export const B = 22;
/** In every text that the central has of a vendor. */
export const canaryOf = (vendor: number): string => `KANARI-${vendor}`;
/** Of every product of B: no sum of others comes to it. */
export const PRICE_OF_B = 7_654_321;

const texts: Readonly<Record<string, readonly string[]>> = {
  'res.partner': ['name', 'street', 'city', 'email', 'phone'],
  'product.template': ['name', 'default_code'],
  'product.product': ['default_code'],
  'sale.order.line': ['name'],
  'rating.rating': ['feedback'],
  x_umkm_vendor_profile: ['x_name', 'x_story', 'x_specialization'],
  x_product_certification: ['x_name', 'x_certificate_number', 'x_issued_by'],
  x_vendor_commission: ['x_name'],
};

/** Marks all that is a vendor's on the central; returns how many rows. */
export function plantCanaries(box: Sandbox, vendor: number): number {
  const products = ids(box, 'product.template', [['x_vendor_id', '=', vendor]]);
  const domains: Readonly<Record<string, unknown[]>> = {
    'res.partner': [['id', '=', vendor]],
    'product.template': [['id', 'in', products]],
    'product.product': [['product_tmpl_id', 'in', products]],
    'sale.order.line': [['x_vendor_id', '=', vendor]],
    'rating.rating': [
      ['res_model', '=', 'product.template'],
      ['res_id', 'in', products],
    ],
    x_umkm_vendor_profile: [['x_partner_id', '=', vendor]],
    x_product_certification: [['x_product_tmpl_id', 'in', products]],
    x_vendor_commission: [['x_vendor_id', '=', vendor]],
  };
  let rows = 0;
  for (const [model, fields] of Object.entries(texts)) {
    const found = ids(box, model, domains[model] ?? []);
    const mark = Object.fromEntries(fields.map((field) => [field, `${canaryOf(vendor)} ${field}`]));
    box.call(model, 'write', [found, mark]);
    rows += found.length;
  }
  if (vendor === B) box.call('product.template', 'write', [products, { list_price: PRICE_OF_B }]);
  return rows;
}

export function ids(box: Sandbox, model: string, domain: unknown[]): number[] {
  const found = box.call(model, 'search', [domain], { context: { active_test: false } });
  return Array.isArray(found) ? found.map(Number) : [];
}
