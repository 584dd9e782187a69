import type { Role } from './groups.ts';

/** r read, w write, c create, u unlink. */
export type Letters = string;

export type Holder = Role | 'system' | 'internal' | 'portal';

const readers = { compliance: 'r', operations: 'r', viewer: 'r', vendor: 'r' } as const;
const owners = { system: 'rwcu', admin: 'rwcu' } as const;
const append = 'rc';

/** What the roles may do with the platform's models, and what a vendor may see of Odoo's. */
export const kitRights: Readonly<Record<string, Partial<Record<Holder, Letters>>>> = {
  x_umkm_vendor_profile: {
    ...readers,
    ...owners,
    finance: 'rwc',
    compliance: 'rwc',
    operations: 'rwcu',
  },
  x_product_certification: {
    ...readers,
    ...owners,
    finance: 'r',
    compliance: 'rwcu',
    operations: 'rwc',
  },
  x_vendor_commission: { ...readers, ...owners, finance: 'rwcu' },
  x_umkm_fact: {
    system: 'r',
    admin: append,
    finance: append,
    compliance: append,
    operations: append,
    viewer: append,
    vendor: append,
  },
  x_umkm_setting: { ...owners, internal: 'r', portal: 'r' },
  'sale.order.line': { vendor: 'r' },
  'product.template': { vendor: 'r' },
  'product.product': { vendor: 'r' },
  'rating.rating': { vendor: 'r' },
};

const own = (path: string) => `[('${path}', '=', user.partner_id.id)]`;

/** What a vendor reads besides its own rows, and adds nothing to. */
export const vendorReads: Readonly<Record<string, string>> = {
  x_umkm_fact: "[('x_stream', '=', 'staff')]",
};

/** Rows of a vendor: its own, and nothing else. */
export const vendorRules: Readonly<Record<string, string>> = {
  'product.template': own('x_vendor_id'),
  'product.product': own('product_tmpl_id.x_vendor_id'),
  'sale.order.line': own('x_vendor_id'),
  'rating.rating':
    "[('res_model', '=', 'product.template'), ('res_id', 'in', " +
    "user.env['product.template'].sudo().search([('x_vendor_id', '=', user.partner_id.id)]).ids)]",
  x_umkm_vendor_profile: own('x_partner_id'),
  x_product_certification: own('x_product_tmpl_id.x_vendor_id'),
  x_vendor_commission: own('x_vendor_id'),
  x_umkm_fact:
    "[('x_stream', 'in', ['vendor/%d' % user.partner_id.id, 'evidence/%d' % user.partner_id.id])]",
};

/** What everybody is held to: a stream of one person's is read and added to by nobody else. */
export const everyRules: Readonly<Record<string, string>> = {
  x_umkm_fact:
    "['|', ('x_stream', 'not like', 'private/'), ('x_stream', '=', 'private/%d' % user.id)]",
};
