import { nameField, plain } from '../fields.ts';
import type { KitModel } from '../kit.ts';

/** What every desk must know of how this central was prepared, and may not read from Odoo's own tables. */
export const setting: KitModel = {
  model: 'x_umkm_setting',
  label: 'UMKM Setting',
  feature: 'safeEdits',
  fields: [
    nameField,
    { name: 'x_key', label: 'Key', type: 'char', required: true, index: true },
    plain('text', 'x_value', 'Value'),
  ],
  defaults: {},
  unique: [['x_key']],
  rights: { settings: 'rwcu', admin: 'rwcu', internal: 'r', portal: 'r' },
};
