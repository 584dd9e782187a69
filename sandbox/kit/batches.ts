import { groups } from '../base/groups.ts';
import { accessRow, numbered } from '../base/metadata.ts';
import { people } from '../base/people.ts';
import { firstStamp } from '../base/stamp.ts';
import type { Registry } from '../schema/registry.ts';
import type { Batch } from '../world/batch.ts';
import { compareAndSet, compareAndSetId, indexCode, indexName, kitKeys } from './actions.ts';
import { groupIdOf, kitGroups } from './groups.ts';
import { firstKitId as first, kitSettings, marksOf } from './marks.ts';
import type { Holder } from './rights.ts';
import { everyRules, kitRights, vendorReads, vendorRules } from './rights.ts';

const holderId = (holder: string) =>
  isGroup(holder) ? groups[holder].id : (kitGroups.find(({ role }) => role === holder)?.id ?? 0);

const isGroup = (holder: string): holder is Holder & keyof typeof groups => holder in groups;

/** What provisioning leaves in a central, as rows; the models and fields themselves are declared. */
export function kitBatches(registry: Registry): Batch[] {
  const modelIds = new Map([...registry.keys()].map((name, index) => [name, index + 1]));
  const idOf = (model: string) => modelIds.get(model) ?? 0;
  const access = Object.entries(kitRights).flatMap(([model, rights]) =>
    Object.entries(rights).map(([holder, letters]) => {
      const grant = { name: `${model} ${holder}`, modelId: idOf(model) };
      return accessRow({ ...grant, groupId: holderId(holder) }, letters);
    }),
  );
  const ruleRow = (what: string, [model, domain]: [string, string]) => ({
    ...firstStamp,
    name: `${model} ${what} rows`,
    model_id: idOf(model),
    domain_force: domain,
    groups: [groupIdOf('vendor')],
  });
  const rules = [
    ...Object.entries(vendorRules).map((rule) => ruleRow('own', rule)),
    ...Object.entries(vendorReads).map((rule) => ({ ...ruleRow('read', rule), ...onlyRead })),
    ...Object.entries(everyRules).map((rule) => ({ ...ruleRow('every', rule), groups: [] })),
  ];
  const made: Batch[] = [
    { model: 'res.groups', rows: kitGroups.map(groupRow) },
    { model: 'ir.model.access', rows: numbered(access, first) },
    { model: 'ir.rule', rows: numbered(rules, first) },
    {
      model: 'ir.actions.server',
      rows: [
        actionRow(idOf('x_umkm_vendor_profile')),
        ...numbered(
          kitKeys.map((key) => indexRow(key, idOf(key[0]))),
          compareAndSetId + 1,
        ),
      ],
    },
    { model: 'x_umkm_setting', rows: numbered(settings) },
  ];
  return [...made, { model: 'ir.model.data', rows: numbered(marksOf(registry), first) }];
}

const onlyRead = { perm_write: false, perm_create: false, perm_unlink: false };

const groupRow = ({ id, role, name }: (typeof kitGroups)[number]) => ({
  ...firstStamp,
  id,
  name,
  share: role === 'vendor',
  implied_ids: [role === 'vendor' ? groups.portal.id : groups.internal.id],
  users: people.filter((person) => person.role === role).map((person) => person.id),
});

const indexRow = (key: (typeof kitKeys)[number], modelId: number) => ({
  ...firstStamp,
  name: indexName(key),
  model_id: modelId,
  state: 'code',
  code: indexCode(key),
  groups_id: [groups.system.id],
});

const actionRow = (modelId: number) => ({
  ...firstStamp,
  id: compareAndSetId,
  name: 'UMKM compare and set',
  model_id: modelId,
  state: 'code',
  code: compareAndSet,
  groups_id: kitGroups.filter(({ role }) => role !== 'vendor').map(({ id }) => id),
});

const settings = kitSettings.map(([key, value]) => ({
  ...firstStamp,
  x_name: key,
  x_key: key,
  x_value: value,
}));
