import { settingNames } from '../../../odoo-names.ts';
import { nameField, plain } from '../fields.ts';
import type { KitModel } from '../kit.ts';

/** What every desk must know of how this central was prepared, and may not read from Odoo's own tables. */
export const setting: KitModel = {
  model: settingNames.model,
  label: 'UMKM Setting',
  feature: 'safeEdits',
  fields: [
    nameField,
    { name: settingNames.key, label: 'Key', type: 'char', required: true, index: true },
    plain('text', settingNames.value, 'Value'),
  ],
  defaults: {},
  unique: [[settingNames.key]],
  rights: { settings: 'rwcu', admin: 'rwcu', internal: 'r', portal: 'r' },
};
