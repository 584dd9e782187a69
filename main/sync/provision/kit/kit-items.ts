import type {
  ProvisionAssignment,
  ProvisionRisk,
} from '../../../../shared/contract/provision-plan.ts';
import { entities } from '../../entities/index.ts';
import { modelsOf, settingNames } from '../../odoo-names.ts';
import { compareAndSet } from './compare-and-set.ts';
import { writeUsField } from './fields.ts';
import { groups } from './groups.ts';
import type { Item } from './item.ts';
import { type Holder, KIT_VERSION, type KitField, type KitModel } from './kit.ts';
import { certification } from './models/certification.ts';
import { commission } from './models/commission.ts';
import { fact } from './models/fact.ts';
import { setting } from './models/setting.ts';
import { vendorProfile } from './models/vendor-profile.ts';
import { standardFields } from './standard-fields.ts';
import { vendorRows } from './vendor-rows.ts';

export const kitModels: readonly KitModel[] = [
  vendorProfile,
  certification,
  commission,
  fact,
  setting,
];

/** Everything that is pulled, and so is asked what changed to the microsecond. */
const stampedModels: readonly string[] = [
  ...new Set(entities.flatMap(({ id }) => modelsOf(id).slice(0, 1))),
];

/**
 * In the order of the making. Rights on a table come after its defaults and indexes, so that nobody can put a
 * row into it before they hold, and after its rules, so that no vendor sees another's for a moment.
 */
export function kitItems(assigned: readonly ProvisionAssignment[]): readonly Item[] {
  return [
    ...groups.map(
      ({ role, name, implies }): Item => ({
        kind: 'group',
        key: `group_${role}`,
        feature: 'roles',
        risk: 'none',
        role,
        name,
        implies,
      }),
    ),
    ...kitModels.flatMap(modelItems),
    ...standardFields.map(({ model, feature, ...field }) => fieldItem(model, field, feature)),
    ...stampedModels.map((model) => fieldItem(model, writeUsField, 'exactChanges')),
    {
      kind: 'action',
      key: compareAndSet.key,
      feature: 'safeEdits',
      risk: 'code',
      name: compareAndSet.name,
      model: vendorProfile.model,
    },
    ...[...kitModels, ...vendorRows].flatMap(ruleItems),
    ...kitModels.flatMap(accessItems),
    ...vendorRows.map(({ model }) => vendorAccess(model)),
    ...settingItems,
    ...assigned.map(
      ({ login, role }): Item => ({
        kind: 'member',
        key: `member_${login}_${role}`,
        feature: 'roles',
        risk: 'rights',
        login,
        role,
      }),
    ),
  ];
}

const settingItems: readonly Item[] = [
  { setting: settingNames.compareAndSet, value: null, feature: 'safeEdits' } as const,
  { setting: settingNames.kitVersion, value: KIT_VERSION, feature: 'roles' } as const,
].map((one) => ({ ...one, kind: 'setting', key: `setting_${one.setting}`, risk: 'none' }));

function modelItems({ model, label, feature, fields, defaults, unique }: KitModel): Item[] {
  return [
    { kind: 'model', key: `model_${model}`, feature, risk: 'table', model, label, fields },
    ...fields.map((field) => fieldItem(model, field, feature)),
    ...Object.entries(defaults).map(
      ([field, value]): Item => ({
        kind: 'default',
        key: `default_${model}_${field}`,
        feature,
        risk: 'none',
        model,
        field,
        value,
      }),
    ),
    ...unique.map(
      (columns): Item => ({
        kind: 'index',
        key: `index_${model}_${columns.join('_')}`,
        feature,
        risk: 'code',
        model,
        columns,
      }),
    ),
  ];
}

function fieldItem(model: string, field: KitField, feature: Item['feature']): Item {
  const key = `field_${model}_${field.name}`;
  return { kind: 'field', key, feature, risk: riskOf(model, field), model, field };
}

function riskOf(model: string, { related, computed }: KitField): ProvisionRisk {
  if (computed !== undefined) return 'code';
  if (related !== undefined) return 'fill';
  return model.startsWith('x_') ? 'none' : 'column';
}

function accessItems({ model, feature, rights }: KitModel): Item[] {
  const holders: readonly Holder[] = [
    'settings',
    ...groups.map(({ role }) => role),
    'internal',
    'portal',
  ];
  return holders.flatMap((holder): Item[] => {
    const given = rights[holder];
    if (given === undefined) return [];
    const key = `access_${model}_${holder}`;
    return [{ kind: 'access', key, feature, risk: 'rights', model, holder, rights: given }];
  });
}

function vendorAccess(model: string): Item {
  const key = `access_${model}_vendor`;
  const what = { model, holder: 'vendor', rights: 'r' } as const;
  return { kind: 'access', key, feature: 'vendorDesk', risk: 'rights', ...what };
}

type Ruled = Pick<KitModel, 'model' | 'ownBy' | 'ownRows' | 'readRows' | 'everyRow'>;

function ruleItems({ model, ownBy, ownRows, readRows, everyRow }: Ruled): Item[] {
  const common = { kind: 'rule', risk: 'rows', model } as const;
  const rule = { ...common, feature: 'vendorDesk', holder: 'vendor' } as const;
  const key = `rule_${model}_vendor`;
  const items: Item[] = [];
  if (ownBy !== undefined || ownRows !== undefined) {
    const own = { ownBy: ownBy ?? null, ownRows: ownRows ?? null };
    items.push({ ...rule, key, ...own, onlyReads: false });
  }
  if (readRows !== undefined) {
    const shared = { ownBy: null, ownRows: readRows };
    items.push({ ...rule, key: `${key}_reads`, ...shared, onlyReads: true });
  }
  if (everyRow !== undefined) {
    const held = { ownBy: null, ownRows: everyRow, onlyReads: false, holder: null };
    items.push({ ...common, feature: 'facts', key: `rule_${model}_every`, ...held });
  }
  return items;
}
