import type { KitModel } from './kit.ts';

type VendorRows = Pick<KitModel, 'model' | 'ownBy' | 'ownRows'>;

/** What of Odoo's own models a vendor's desk may read: its own rows. */
export const vendorRows: readonly VendorRows[] = [
  { model: 'product.template', ownBy: 'x_vendor_id' },
  { model: 'product.product', ownBy: 'product_tmpl_id.x_vendor_id' },
  { model: 'sale.order.line', ownBy: 'x_vendor_id' },
  {
    model: 'rating.rating',
    ownRows:
      "[('res_model','=','product.template'),('res_id','in',user.env['product.template']" +
      ".sudo().search([('x_vendor_id','=',user.partner_id.id)]).ids)]",
  },
];
