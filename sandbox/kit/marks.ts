import { firstStamp } from '../base/stamp.ts';
import type { Registry } from '../schema/registry.ts';
import { compareAndSetId, kitKeys } from './actions.ts';
import { kitGroups, kitModule } from './groups.ts';
import { everyRules, kitRights, vendorReads, vendorRules } from './rights.ts';

/** Of rights, rules and external ids: above all rows of the base. */
export const firstKitId = 10_001;

export const kitSettings = [
  ['kit.version', '2'],
  ['cas.action_id', String(compareAndSetId)],
] as const;

type Mark = readonly [name: string, model: string, id: number];

const holderNames: Readonly<Record<string, string>> = { system: 'settings' };

/** The external ids by which provisioning knows its own: one for each thing that it made. */
export function marksOf(registry: Registry) {
  const access = Object.entries(kitRights).flatMap(([model, rights]) =>
    Object.keys(rights).map((holder) => `access_${model}_${holderNames[holder] ?? holder}`),
  );
  const rules = [
    ...Object.keys(vendorRules).map((model) => `rule_${model}_vendor`),
    ...Object.keys(vendorReads).map((model) => `rule_${model}_vendor_reads`),
    ...Object.keys(everyRules).map((model) => `rule_${model}_every`),
  ];
  const marks: Mark[] = [
    ...kitGroups.map(({ id, role }): Mark => [`group_${role}`, 'res.groups', id]),
    ...schemaMarks(registry),
    ...access.map((name, index): Mark => [name, 'ir.model.access', firstKitId + index]),
    ...rules.map((name, index): Mark => [name, 'ir.rule', firstKitId + index]),
    ['cas', 'ir.actions.server', compareAndSetId],
    ...kitKeys.map(
      ([model, columns], index): Mark => [
        `index_${model}_${columns.join('_')}`,
        'ir.actions.server',
        compareAndSetId + 1 + index,
      ],
    ),
    ...kitSettings.map(([key], index): Mark => [`setting_${key}`, 'x_umkm_setting', index + 1]),
  ];
  return marks.map(([name, model, id]) => ({
    ...firstStamp,
    module: kitModule,
    name: name.replaceAll('.', '_'),
    model,
    res_id: id,
    noupdate: true,
  }));
}

/** Numbered as base/metadata.ts numbers its rows. */
function schemaMarks(registry: Registry): Mark[] {
  const models = [...registry.values()];
  const fields = models
    .flatMap((model) =>
      Object.entries(model.fields).map(([name, field]) => ({ model: model.name, name, field })),
    )
    .map((place, index) => ({ ...place, id: index + 1 }))
    .filter(({ name }) => name.startsWith('x_'));
  return [
    ...models.flatMap(({ name }, index): Mark[] =>
      name.startsWith('x_') ? [[`model_${name}`, 'ir.model', index + 1]] : [],
    ),
    ...fields.map(({ model, name, id }): Mark => [`field_${model}_${name}`, 'ir.model.fields', id]),
    ...fields
      .filter(({ field }) => field.default !== undefined)
      .map(({ model, name }, index): Mark => [`default_${model}_${name}`, 'ir.default', index + 1]),
  ];
}
