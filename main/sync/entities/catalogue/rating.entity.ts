import { integer, micro, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** One that is not consumed was asked for and never given. */
export const ratingEntity = entity({
  id: 'rating',
  table: 'central_rating',
  topic: 'products',
  domain: () => [['consumed', '=', true]],
  columns: {
    subject_model: text,
    subject_id: integer,
    rating_micro: required(micro),
    feedback: text,
    partner_id: reference,
    response: text,
  },
  push: { permission: 'product.edit', title: null, fields: { response: { long: true } } },
  // What it is of is no field that a domain can follow: the central's own rule picks the rows.
  vendor: {
    path: null,
    own: `subject_model = 'product.template'
      and subject_id in (select id from central_product where vendor_id = ?)`,
  },
});
