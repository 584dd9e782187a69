import { day, money, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** What we bill our customers, and what we credit them. */
export const invoiceEntity = entity({
  id: 'invoice',
  table: 'central_invoice',
  topic: 'invoices',
  domain: ({ companyId }) => [
    ['company_id', '=', companyId],
    ['move_type', 'in', ['out_invoice', 'out_refund']],
  ],
  columns: {
    name: text,
    kind: required(text),
    state: required(text),
    payment_state: text,
    invoice_on: day,
    due_on: day,
    origin: text,
    partner_id: reference,
    currency_id: required(reference),
    company_id: reference,
    untaxed_minor: required(money),
    tax_minor: required(money),
    total_minor: required(money),
    residual_minor: required(money),
    reversed_id: reference,
  },
  children: [{ entity: 'invoice_line', column: 'invoice_id' }],
});
