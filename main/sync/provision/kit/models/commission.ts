import { activeField, choice, link, nameField, plain, uuidField } from '../fields.ts';
import type { KitModel } from '../kit.ts';

export const commission: KitModel = {
  model: 'x_vendor_commission',
  label: 'Vendor Commission',
  feature: 'commissions',
  fields: [
    activeField,
    nameField,
    link('x_vendor_id', 'Vendor', {
      relation: 'res.partner',
      onDelete: 'cascade',
      required: true,
      index: true,
    }),
    link('x_categ_id', 'Category', { relation: 'product.category', onDelete: 'set null' }),
    choice('x_commission_type', 'Type', {
      required: true,
      options: [
        ['percentage', 'Percentage'],
        ['fixed', 'Fixed amount'],
      ],
    }),
    plain('float', 'x_value', 'Value'),
    link('x_currency_id', 'Currency', { relation: 'res.currency', onDelete: 'set null' }),
    {
      name: 'x_amount',
      label: 'Amount',
      type: 'monetary',
      currencyField: 'x_currency_id',
    },
    { name: 'x_effective_from', label: 'From', type: 'date', required: true },
    plain('date', 'x_effective_to', 'To'),
    uuidField,
  ],
  defaults: { x_active: true },
  unique: [['x_uuid']],
  rights: {
    settings: 'rwcu',
    admin: 'rwcu',
    finance: 'rwcu',
    compliance: 'r',
    operations: 'r',
    viewer: 'r',
    vendor: 'r',
  },
  ownBy: 'x_vendor_id',
};
