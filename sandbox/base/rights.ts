import type { Group } from '../schema/field.ts';

/** r read, w write, c create, u unlink. */
type Rights = Partial<Record<Group, string>>;

/** A model that is not listed: read by everybody inside, all else for the administrator. */
const usual: Rights = { system: 'rwcu', internal: 'r' };
const shown: Rights = { ...usual, portal: 'r' };
const inner: Rights = { system: 'rwcu' };
const sold: Rights = { ...shown, salesManager: 'rwcu' };

const listed: Readonly<Record<string, Rights>> = {
  'res.partner': { ...shown, contacts: 'rwcu' },
  'res.partner.bank': { ...usual, contacts: 'rwcu' },
  'res.company': shown,
  'res.users': shown,
  'res.currency': shown,
  'res.country': shown,
  'res.country.state': shown,
  'uom.uom': shown,
  'product.category': sold,
  'product.template': sold,
  'product.product': sold,
  'sale.order': { ...sold, salesman: 'rwc' },
  'sale.order.line': { ...usual, salesman: 'rwcu', salesManager: 'rwcu' },
  'payment.provider': inner,
  'stock.picking': { ...usual, stock: 'rwcu' },
  'stock.quant': { ...usual, stock: 'rwcu' },
  'account.move': { ...usual, invoicing: 'rwcu' },
  'account.move.line': { ...usual, invoicing: 'rwcu' },
  'ir.model.data': inner,
  'ir.model.access': inner,
  'ir.rule': inner,
  'ir.default': inner,
  'ir.actions.server': inner,
  'ir.attachment': { system: 'rwcu', internal: 'rwcu' },
};

export const rightsOn = (model: string): Rights => listed[model] ?? usual;

/** Record rules of a plain Odoo for portal users. */
export const portalRules: Readonly<Record<string, string>> = {
  'res.partner': "[('commercial_partner_id', '=', user.partner_id.commercial_partner_id.id)]",
  'res.users': "[('partner_id', '=', user.partner_id.id)]",
  'sale.order': "[('partner_id', '=', user.partner_id.id)]",
};
