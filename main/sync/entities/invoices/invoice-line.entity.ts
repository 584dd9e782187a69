import { micro, money, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const invoiceLineEntity = entity({
  id: 'invoice_line',
  table: 'central_invoice_line',
  topic: 'invoices',
  domain: ({ companyId }) => [
    ['company_id', '=', companyId],
    ['move_id.move_type', 'in', ['out_invoice', 'out_refund']],
  ],
  columns: {
    invoice_id: required(reference),
    name: text,
    display_kind: text,
    variant_id: reference,
    partner_id: reference,
    quantity_micro: required(micro),
    unit_price_micro: required(micro),
    subtotal_minor: required(money),
    total_minor: required(money),
    currency_id: required(reference),
    company_id: reference,
  },
});
