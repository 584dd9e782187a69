import { microseconds } from '../../sandbox/base/metadata.ts';
import { compareAndSet, indexCode, indexName, kitKeys } from '../../sandbox/kit/actions.ts';
import { kitFields } from '../../sandbox/kit/fields.ts';
import { kitGroups } from '../../sandbox/kit/groups.ts';
import { kitModels } from '../../sandbox/kit/models.ts';
import { kitRights, vendorRules } from '../../sandbox/kit/rights.ts';
import type { Dict } from '../../sandbox/narrow.ts';
import { dictOf, isList } from '../../sandbox/narrow.ts';
import type { Field } from '../../sandbox/schema/field.ts';
import type { Web } from './web-session.ts';

const fieldVals = ([name, field]: [string, Field]): Dict => ({
  state: 'manual',
  name,
  field_description: field.label,
  ttype: field.type,
  required: field.required === true,
  readonly: field.readonly === true,
  index: field.index === true,
  copied: !name.endsWith('uuid'),
  ...(field.relation ? { relation: field.relation } : {}),
  ...(field.inverse ? { relation_field: field.inverse } : {}),
  ...(field.type === 'many2one' ? { on_delete: field.cascade ? 'cascade' : 'set null' } : {}),
  ...(field.related ? { related: field.related.join('.'), store: true } : {}),
  ...(field.sql ? { store: false, depends: 'write_date', compute: microseconds } : {}),
  ...(field.options
    ? {
        selection_ids: field.options.map(([value, label], sequence) => [
          0,
          0,
          { value, name: label, sequence },
        ]),
      }
    : {}),
});

/** All of the platform, made over a session by the calls that a real Odoo takes. */
export async function provision(admin: Web): Promise<void> {
  const groups = await makeGroups(admin);
  const granted = (model: string) =>
    Object.entries(kitRights[model] ?? {}).map(([holder, letters]) => ({
      name: `${model} ${holder}`,
      group_id: groups.get(holder),
      perm_read: letters.includes('r'),
      perm_write: letters.includes('w'),
      perm_create: letters.includes('c'),
      perm_unlink: letters.includes('u'),
    }));
  for (const { name, label, fields } of kitModels) {
    const vals = { name: label, model: name, state: 'manual', order: 'id' };
    await admin.call('ir.model', 'create', [
      {
        ...vals,
        field_id: Object.entries(fields).map((entry) => [0, 0, fieldVals(entry)]),
        access_ids: granted(name).map((access) => [0, 0, access]),
      },
    ]);
    for (const [field, { default: standing }] of Object.entries(fields)) {
      if (standing !== undefined) await admin.call('ir.default', 'set', [name, field, standing]);
    }
  }
  for (const key of kitKeys) await makeUnique(admin, key, groups);
  for (const [model, fields] of kitFields) {
    const modelId = await admin.id('ir.model', [['model', '=', model]]);
    for (const entry of Object.entries(fields)) {
      await admin.call('ir.model.fields', 'create', [{ ...fieldVals(entry), model_id: modelId }]);
    }
    for (const access of granted(model)) {
      await admin.call('ir.model.access', 'create', [{ ...access, model_id: modelId }]);
    }
  }
  for (const [model, domain] of Object.entries(vendorRules)) {
    const modelId = await admin.id('ir.model', [['model', '=', model]]);
    const rule = { name: `${model} own rows`, model_id: modelId, domain_force: domain };
    await admin.call('ir.rule', 'create', [{ ...rule, groups: [[6, 0, [groups.get('vendor')]]] }]);
  }
  await makeCompareAndSet(admin, groups);
}

/** By the names of kitRights. */
async function makeGroups(admin: Web): Promise<Map<string, number>> {
  const rows = kitGroups.map(({ role, name }) => [
    `__umkm__.group_${role}`,
    name,
    role === 'vendor' ? 'base.group_portal' : 'base.group_user',
  ]);
  const loaded = dictOf(
    await admin.call('res.groups', 'load', [['id', 'name', 'implied_ids/id'], rows]),
  );
  const ids = isList(loaded.ids) ? loaded.ids.map(Number) : [];
  const own = async (name: string) =>
    Number(
      (await admin.rows('ir.model.data', [['complete_name', '=', name]], ['res_id']))[0]?.res_id,
    );
  return new Map([
    ...kitGroups.map(({ role }, index): [string, number] => [role, ids[index] ?? 0]),
    ['internal', await own('base.group_user')],
    ['system', await own('base.group_system')],
    ['portal', await own('base.group_portal')],
  ]);
}

async function makeUnique(
  admin: Web,
  key: (typeof kitKeys)[number],
  groups: Map<string, number>,
): Promise<void> {
  const modelId = await admin.id('ir.model', [['model', '=', key[0]]]);
  const groups_id = [[6, 0, [groups.get('system')]]];
  const action = { name: indexName(key), model_id: modelId, state: 'code', groups_id };
  const id = await admin.call('ir.actions.server', 'create', [{ ...action, code: indexCode(key) }]);
  await admin.call('ir.actions.server', 'run', [[id]]);
}

async function makeCompareAndSet(admin: Web, groups: Map<string, number>): Promise<void> {
  const modelId = await admin.id('ir.model', [['model', '=', 'x_umkm_vendor_profile']]);
  const staff = kitGroups.flatMap(({ role }) => (role === 'vendor' ? [] : [groups.get(role)]));
  const action = { name: 'UMKM compare and set', model_id: modelId, state: 'code' };
  const id = await admin.call('ir.actions.server', 'create', [
    { ...action, code: compareAndSet, groups_id: [[6, 0, staff]] },
  ]);
  for (const [key, value] of [
    ['kit.version', '1'],
    ['cas.action_id', String(id)],
  ]) {
    const row = { x_name: key, x_key: key, x_value: value };
    await admin.call('x_umkm_setting', 'create', [row]);
  }
}
