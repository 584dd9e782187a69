import type { Model } from '../schema/field.ts';
import { char, many2one, one2many } from '../schema/field.ts';

export const country: Model = {
  name: 'res.country',
  label: 'Country',
  order: 'name',
  display: 't.name',
  fields: {
    name: char('Country Name', { required: true }),
    code: char('Country Code', { required: true }),
    currency_id: many2one('res.currency', 'Currency'),
    state_ids: one2many('res.country.state', 'States', { inverse: 'country_id' }),
  },
};

export const state: Model = {
  name: 'res.country.state',
  label: 'Country state',
  order: 'code',
  display:
    "t.name || ' (' || coalesce((select c.code from res_country c where c.id = t.country_id), '') || ')'",
  fields: {
    country_id: many2one('res.country', 'Country', { required: true, index: true }),
    name: char('State Name', { required: true }),
    code: char('State Code', { required: true }),
  },
};
