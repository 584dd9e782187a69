import { attachment } from './attachment.ts';
import type { Behaviour } from './behaviour.ts';
import { category } from './category.ts';
import { certification } from './certification.ts';
import { group } from './group.ts';
import { madeField, madeModel } from './made-model.ts';
import { order } from './order.ts';
import { orderLine } from './order-line.ts';
import { partner } from './partner.ts';
import { picking } from './picking.ts';
import { template, variant } from './product.ts';
import { rule } from './rule.ts';
import { user } from './user.ts';

const behaviours: Readonly<Record<string, Behaviour>> = {
  'res.partner': partner,
  'res.users': user,
  'product.category': category,
  'product.template': template,
  'product.product': variant,
  'sale.order': order,
  'sale.order.line': orderLine,
  'stock.picking': picking,
  'res.groups': group,
  'ir.model': madeModel,
  'ir.model.fields': madeField,
  'ir.rule': rule,
  'ir.attachment': attachment,
  x_product_certification: certification,
};

const none: Behaviour = {};

export const behaviourOf = (model: string): Behaviour => behaviours[model] ?? none;
