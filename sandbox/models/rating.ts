import type { Model } from '../schema/field.ts';
import {
  boolean,
  char,
  datetime,
  float,
  integer,
  many2one,
  reference,
  selection,
  text,
} from '../schema/field.ts';

export const rating: Model = {
  name: 'rating.rating',
  label: 'Rating',
  order: 'write_date desc, id desc',
  display: 't.res_name',
  fields: {
    create_date: datetime('Submitted on'),
    res_name: char('Resource name', { readonly: true }),
    res_model: char('Document Model', { readonly: true }),
    res_id: reference('Document', { required: true, index: true }),
    parent_res_model: char('Parent Document Model'),
    parent_res_id: integer('Parent Document'),
    rated_partner_id: many2one('res.partner', 'Rated Operator'),
    partner_id: many2one('res.partner', 'Customer'),
    rating: float('Rating Value'),
    rating_text: selection(
      'Rating',
      [
        ['top', 'Satisfied'],
        ['ok', 'Okay'],
        ['ko', 'Dissatisfied'],
        ['none', 'No Rating yet'],
      ],
      { readonly: true },
    ),
    feedback: text('Comment'),
    message_id: many2one('mail.message', 'Message'),
    is_internal: boolean('Visible Internally Only'),
    consumed: boolean('Filled Rating'),
    publisher_comment: text('Publisher comment'),
  },
};
