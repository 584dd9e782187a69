import { nameField, plain } from '../fields.ts';
import type { KitModel } from '../kit.ts';

/**
 * The shared log. Nobody may write or delete: that is what makes a sequence that is taken stay taken. The unique
 * index holds it against rows that come without an external id too.
 */
export const fact: KitModel = {
  model: 'x_umkm_fact',
  label: 'UMKM Fact',
  feature: 'facts',
  fields: [
    nameField,
    { name: 'x_stream', label: 'Stream', type: 'char', required: true, index: true },
    { name: 'x_seq', label: 'Sequence', type: 'integer', required: true, index: true },
    plain('text', 'x_payload', 'Payload'),
  ],
  defaults: {},
  unique: [['x_stream', 'x_seq']],
  rights: {
    settings: 'r',
    admin: 'rc',
    finance: 'rc',
    compliance: 'rc',
    operations: 'rc',
    viewer: 'rc',
    vendor: 'rc',
  },
  ownRows:
    "[('x_stream','in',['vendor/%d' % user.partner_id.id,'evidence/%d' % user.partner_id.id])]",
  // Every fact is judged by the roles of the house: without them a vendor's desk would drop them all.
  readRows: "[('x_stream','=','staff')]",
  // What one person keeps for himself (docs/adr/0018).
  everyRow: "['|',('x_stream','not like','private/'),('x_stream','=','private/%d' % user.id)]",
};
