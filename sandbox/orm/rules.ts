import type { Model } from '../schema/field.ts';
import type { Env } from './env.ts';

type Rule = (partnerId: number) => unknown[];

const own =
  (path: string): Rule =>
  (partnerId) => [[path, '=', partnerId]];

/** Record rules of a vendor: what is its own, and nothing else. A model without a rule is open. */
const vendorRules: Readonly<Record<string, Rule>> = {
  'res.partner': own('commercial_partner_id'),
  'res.users': own('partner_id'),
  'product.template': own('x_vendor_id'),
  'product.product': own('product_tmpl_id.x_vendor_id'),
  'sale.order': own('partner_id'),
  'sale.order.line': own('x_vendor_id'),
  x_umkm_vendor_profile: own('x_partner_id'),
  x_product_certification: own('x_product_tmpl_id.x_vendor_id'),
  x_vendor_commission: own('x_vendor_id'),
};

/** Companies and users are seen whole by those inside: their company_id does not own them. */
const everyCompany = new Set(['res.company', 'res.users']);

/** The domain a user's searches and reads are held to. */
export function ruleDomain(env: Env, model: Model): unknown[] {
  const domain: unknown[] = [];
  if (model.fields.company_id && !everyCompany.has(model.name)) {
    domain.push('|', ['company_id', '=', false], ['company_id', 'in', env.companies]);
  }
  if (!env.groups.has('portal')) return domain;
  const rule = vendorRules[model.name];
  if (!rule) return domain;
  const needsTables = JSON.stringify(rule(0)).includes('x_');
  if (needsTables && !env.registry.has('x_umkm_vendor_profile')) return [[0, '=', 1]];
  return [...domain, ...rule(env.partnerId)];
}
