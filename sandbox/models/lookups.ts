import type { Model } from '../schema/field.ts';
import { boolean, char, float } from '../schema/field.ts';

/** Records other models only point to: a name is all anybody asks of them. */
const named = (name: string, label: string): Model => ({
  name,
  label,
  order: 'id',
  display: 't.name',
  fields: { name: char('Name', { required: true }) },
});

export const lookups: readonly Model[] = [
  named('crm.team', 'Sales Team'),
  named('website', 'Website'),
  named('product.pricelist', 'Pricelist'),
  named('res.partner.category', 'Partner Tags'),
  named('account.account', 'Account'),
  named('account.journal', 'Journal'),
  {
    ...named('account.tax', 'Tax'),
    fields: { name: char('Tax Name', { required: true }), amount: float('Amount') },
  },
  {
    ...named('uom.uom', 'Product Unit of Measure'),
    fields: { name: char('Unit of Measure', { required: true }), active: boolean('Active') },
  },
];
