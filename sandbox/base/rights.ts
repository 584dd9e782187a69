import type { Group } from '../schema/field.ts';

/** r read, w write, c create, u unlink. */
type Rights = Partial<Record<Group, string>>;

/** A model that is not listed: read by everybody inside, all else for the administrator. */
const usual: Rights = { system: 'rwcu', internal: 'r' };
const shown: Rights = { ...usual, portal: 'r' };
const platform: Rights = { system: 'rwcu', backOffice: 'rwcu', vendor: 'r' };

const listed: Readonly<Record<string, Rights>> = {
  'res.partner': shown,
  'res.company': shown,
  'res.users': shown,
  'res.currency': shown,
  'res.country': shown,
  'res.country.state': shown,
  'uom.uom': shown,
  'product.category': shown,
  'product.template': shown,
  'product.product': shown,
  'sale.order': { ...shown, salesman: 'rwc' },
  'sale.order.line': { ...shown, salesman: 'rwcu' },
  'payment.provider': { system: 'rwcu' },
  'stock.picking': { ...usual, stock: 'rwcu' },
  'stock.quant': { ...usual, stock: 'rwcu' },
  'account.move': { system: 'rwcu', invoicing: 'rwcu', salesman: 'r' },
  'account.move.line': { system: 'rwcu', invoicing: 'rwcu', salesman: 'r' },
  'ir.model.data': { system: 'rwcu' },
  'ir.attachment': { system: 'rwcu', internal: 'rwcu' },
  x_umkm_vendor_profile: platform,
  x_product_certification: platform,
  x_vendor_commission: platform,
};

export const rightsOn = (model: string): Rights => listed[model] ?? usual;
