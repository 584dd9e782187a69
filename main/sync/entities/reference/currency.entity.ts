import { boolean, integer, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** Every amount of the replica is counted in the decimals that stand here: it comes before all of them. */
export const currencyEntity = entity({
  id: 'currency',
  table: 'central_currency',
  topic: 'reference',
  need: 'required',
  columns: {
    name: required(text),
    symbol: text,
    decimals: required(integer),
    active: required(boolean),
  },
  vendor: { path: null, own: null },
});
