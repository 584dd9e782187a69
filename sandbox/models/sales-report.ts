import type { Model } from '../schema/field.ts';
import { datetime, float, integer, many2one, selection } from '../schema/field.ts';
import { orderStates } from './order.ts';

/** Odoo's sales analysis: one row per order line, with what the order and the product know. */
export const salesReport: Model = {
  name: 'sale.report',
  label: 'Sales Analysis Report',
  order: 'date desc',
  display: "'sale.report,' || t.id",
  view: `select l.id, l.order_id as order_reference, o.date_order as date, o.state, o.partner_id,
    o.company_id, o.user_id, l.product_id, v.product_tmpl_id, m.categ_id, p.state_id, p.country_id,
    l.product_uom_qty, l.price_subtotal, l.price_total, 1 as nbr
    from sale_order_line l
    join sale_order o on o.id = l.order_id
    left join res_partner p on p.id = o.partner_id
    left join product_product v on v.id = l.product_id
    left join product_template m on m.id = v.product_tmpl_id
    where l.display_type is null`,
  fields: {
    order_reference: many2one('sale.order', 'Related Order', { readonly: true }),
    date: datetime('Order Date', { readonly: true }),
    state: selection('Status', orderStates, { readonly: true }),
    partner_id: many2one('res.partner', 'Customer', { readonly: true }),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    user_id: many2one('res.users', 'Salesperson', { readonly: true }),
    product_id: many2one('product.product', 'Product Variant', { readonly: true }),
    product_tmpl_id: many2one('product.template', 'Product', { readonly: true }),
    categ_id: many2one('product.category', 'Product Category', { readonly: true }),
    state_id: many2one('res.country.state', 'Customer State', { readonly: true }),
    country_id: many2one('res.country', 'Customer Country', { readonly: true }),
    product_uom_qty: float('Qty Ordered', { readonly: true }),
    price_subtotal: float('Untaxed Total', { readonly: true }),
    price_total: float('Total', { readonly: true }),
    nbr: integer('# of Lines', { readonly: true }),
  },
};
