import { instant, money, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** A payment carries the company of its provider; it is ours where its orders are. */
export const paymentEntity = entity({
  id: 'payment',
  table: 'central_payment',
  topic: 'payments',
  domain: ({ companyId }) => [['sale_order_ids.company_id', '=', companyId]],
  allCompanies: true,
  columns: {
    reference: required(text),
    provider_id: reference,
    method_code: text,
    provider_reference: text,
    amount_minor: required(money),
    currency_id: required(reference),
    state: required(text),
    changed_at: instant,
    operation: text,
    source_id: reference,
    partner_id: reference,
    company_id: reference,
  },
  links: [{ table: 'central_payment_order', owner: 'payment_id', other: 'order_id' }],
});
