import type { Model } from '../schema/field.ts';
import {
  binary,
  boolean,
  char,
  integer,
  many2many,
  many2one,
  one2many,
  reference,
  selection,
  text,
} from '../schema/field.ts';

const ofModel = { required: true, cascade: true, index: true } as const;

const model: Model = {
  name: 'ir.model',
  label: 'Models',
  order: 'model',
  display: 't.name',
  fields: {
    name: char('Model Description', { required: true }),
    model: char('Model', { required: true }),
    order: char('Order', { default: 'id' }),
    state: selection(
      'Type',
      [
        ['manual', 'Custom Object'],
        ['base', 'Base Object'],
      ],
      { default: 'manual' },
    ),
    transient: boolean('Transient Model'),
    field_id: one2many('ir.model.fields', 'Fields', { inverse: 'model_id' }),
    access_ids: one2many('ir.model.access', 'Access', { inverse: 'model_id' }),
    rule_ids: one2many('ir.rule', 'Record Rules', { inverse: 'model_id' }),
  },
};

const fields: Model = {
  name: 'ir.model.fields',
  label: 'Fields',
  order: 'name',
  display: "t.field_description || ' (' || t.model || ')'",
  fields: {
    name: char('Field Name', { required: true }),
    model: char('Model Name', { required: true, index: true }),
    model_id: many2one('ir.model', 'Model', ofModel),
    field_description: char('Field Label', { required: true, default: '' }),
    ttype: char('Field Type', { required: true }),
    relation: char('Related Model'),
    relation_field: char('Relation Field'),
    on_delete: selection('On Delete', [
      ['cascade', 'Cascade'],
      ['set null', 'Set NULL'],
      ['restrict', 'Restrict'],
    ]),
    selection_ids: one2many('ir.model.fields.selection', 'Selection Options', {
      inverse: 'field_id',
    }),
    state: selection(
      'Type',
      [
        ['manual', 'Custom Field'],
        ['base', 'Base Field'],
      ],
      { default: 'manual' },
    ),
    required: boolean('Required'),
    readonly: boolean('Readonly'),
    index: boolean('Indexed'),
    copied: boolean('Copied', { default: true }),
    store: boolean('Stored', { default: true }),
    translate: boolean('Translatable'),
    size: integer('Size'),
    related: char('Related Field'),
    compute: text('Compute'),
    depends: char('Dependencies'),
    currency_field: char('Currency field'),
    domain: char('Domain', { default: '[]' }),
    help: text('Field Help'),
  },
};

const option: Model = {
  name: 'ir.model.fields.selection',
  label: 'Fields Selection',
  order: 'sequence, id',
  display: 't.name',
  fields: {
    field_id: many2one('ir.model.fields', 'Field', ofModel),
    value: char('Value', { required: true }),
    name: char('Name', { required: true }),
    sequence: integer('Sequence', { default: 1000 }),
  },
};

const granted = { perm_read: 'Read', perm_write: 'Write', perm_create: 'Create' } as const;
const perms = (start: boolean) =>
  Object.fromEntries(
    Object.entries({ ...granted, perm_unlink: 'Delete' }).map(([name, label]) => [
      name,
      boolean(label, { default: start }),
    ]),
  );

const access: Model = {
  name: 'ir.model.access',
  label: 'Model Access',
  order: 'model_id, group_id, name, id',
  display: 't.name',
  fields: {
    name: char('Name', { required: true }),
    active: boolean('Active', { default: true }),
    model_id: many2one('ir.model', 'Model', ofModel),
    group_id: many2one('res.groups', 'Group'),
    ...perms(false),
  },
};

const rule: Model = {
  name: 'ir.rule',
  label: 'Record Rule',
  order: 'model_id desc, id',
  display: 't.name',
  fields: {
    name: char('Name'),
    active: boolean('Active', { default: true }),
    model_id: many2one('ir.model', 'Model', ofModel),
    groups: many2many('res.groups', 'Groups'),
    domain_force: text('Domain'),
    ...perms(true),
  },
};

const standing: Model = {
  name: 'ir.default',
  label: 'Default Values',
  order: 'id',
  display: 't.json_value',
  fields: {
    field_id: many2one('ir.model.fields', 'Field', ofModel),
    user_id: many2one('res.users', 'User', { cascade: true }),
    company_id: many2one('res.company', 'Company', { cascade: true }),
    json_value: char('Default Value (JSON format)', { required: true }),
  },
};

const serverAction: Model = {
  name: 'ir.actions.server',
  label: 'Server Action',
  order: 'name',
  display: 't.name',
  fields: {
    name: char('Action Name', { required: true }),
    model_id: many2one('ir.model', 'Model', ofModel),
    groups_id: many2many('res.groups', 'Allowed Groups'),
    state: char('Type', { required: true, default: 'object_write' }),
    code: text('Python Code'),
  },
};

const externalId: Model = {
  name: 'ir.model.data',
  label: 'Model Data',
  order: 'module, model, name',
  display: "t.module || '.' || t.name",
  fields: {
    module: char('Module', { required: true }),
    name: char('External Identifier', { required: true, index: true }),
    complete_name: char('Complete ID', { sql: "(t.module || '.' || t.name)" }),
    model: char('Model Name', { required: true }),
    res_id: integer('Record ID'),
    noupdate: boolean('Non Updatable'),
  },
};

const attachment: Model = {
  name: 'ir.attachment',
  label: 'Attachment',
  order: 'id desc',
  display: 't.name',
  fields: {
    name: char('Name', { required: true }),
    res_model: char('Resource Model'),
    res_field: char('Resource Field'),
    res_id: reference('Resource ID', { index: true }),
    description: text('Description'),
    datas: binary('File Content (base64)'),
    checksum: char('Checksum/SHA1', { readonly: true }),
    file_size: integer('File Size', { readonly: true }),
    mimetype: char('Mime Type', { readonly: true }),
  },
};

/** What Odoo keeps about itself: models and fields made over the API are rows here. */
export const metadata: readonly Model[] = [
  model,
  fields,
  option,
  access,
  rule,
  standing,
  serverAction,
  externalId,
  attachment,
];
