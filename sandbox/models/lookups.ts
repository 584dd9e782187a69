import type { Model } from '../schema/field.ts';
import { boolean, char, float, integer, many2one, selection } from '../schema/field.ts';

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

/** ir.model and friends: read-only here, filled from the declarations. */
export const metadata: readonly Model[] = [
  {
    name: 'ir.model',
    label: 'Models',
    order: 'model',
    display: 't.name',
    fields: {
      name: char('Model Description', { required: true }),
      model: char('Model', { required: true }),
      state: selection('Type', [
        ['manual', 'Custom Object'],
        ['base', 'Base Object'],
      ]),
      transient: boolean('Transient Model'),
    },
  },
  {
    name: 'ir.model.fields',
    label: 'Fields',
    order: 'name',
    display: "t.field_description || ' (' || t.model || ')'",
    fields: {
      name: char('Field Name', { required: true }),
      model: char('Model Name', { required: true, index: true }),
      model_id: many2one('ir.model', 'Model', { required: true }),
      field_description: char('Field Label', { required: true }),
      ttype: char('Field Type', { required: true }),
      relation: char('Related Model'),
      state: selection('Type', [
        ['manual', 'Custom Field'],
        ['base', 'Base Field'],
      ]),
      store: boolean('Stored'),
    },
  },
  {
    name: 'ir.model.data',
    label: 'Model Data',
    order: 'module, model, name',
    display: "t.module || '.' || t.name",
    fields: {
      module: char('Module', { required: true }),
      name: char('External Identifier', { required: true, index: true }),
      model: char('Model Name', { required: true }),
      res_id: integer('Record ID'),
    },
  },
  {
    name: 'ir.attachment',
    label: 'Attachment',
    order: 'id desc',
    display: 't.name',
    fields: {
      name: char('Name', { required: true }),
      res_model: char('Resource Model'),
      res_field: char('Resource Field'),
      res_id: integer('Resource ID', { index: true }),
      checksum: char('Checksum/SHA1', { readonly: true }),
      file_size: integer('File Size', { readonly: true }),
      mimetype: char('Mime Type', { readonly: true }),
    },
  },
];
