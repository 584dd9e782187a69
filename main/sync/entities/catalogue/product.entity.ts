import {
  boolean,
  micro,
  orElse,
  presence,
  reference,
  required,
  text,
} from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** vendor_id is a field of the platform; the web shop's module brings `published`. */
export const productEntity = entity({
  id: 'product',
  table: 'central_product',
  topic: 'products',
  need: 'required',
  columns: {
    name: required(text),
    active: required(boolean),
    sku: text,
    category_id: reference,
    vendor_id: reference,
    list_price_micro: required(micro),
    currency_id: reference,
    kind: text,
    sale_ok: required(boolean),
    weight_micro: orElse(micro, 0),
    company_id: reference,
    published: boolean,
    has_description: presence,
    has_photo: presence,
    client_uuid: text,
  },
  children: [{ entity: 'variant', column: 'product_id' }],
  push: {
    permission: 'product.edit',
    title: 'name',
    fields: {
      name: { required: true },
      sku: { max: 64 },
      list_price_micro: { required: true, intent: true },
      active: { required: true },
      published: { required: true },
    },
  },
  vendor: { path: ['vendor_id'], own: 'vendor_id = ?' },
});
