import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { assertNever, present } from '../../../../shared/kernel/assert.ts';
import { brokenAnswer } from '../../../central/odoo-answer.ts';
import { SERVER_ACTIONS } from '../../odoo-names.ts';
import { compareAndSet, compareAndSetCode } from '../kit/compare-and-set.ts';
import { groupIdOf, groups } from '../kit/groups.ts';
import { type Item, type ItemOf, markOf } from '../kit/item.ts';
import { KIT_MODULE, type KitField } from '../kit/kit.ts';
import { recordModels } from '../kit/record-models.ts';
import type { Administrator } from '../look/administrator.ts';
import { type CentralState, indexName, type Part } from '../look/central-state.ts';
import { indexCode, ruleDomain, settingValue } from '../look/find.ts';

interface Making {
  by: Administrator;
  state: CentralState;
}

/** What is read again to see that a step was done. */
export const partsOf: Readonly<Record<Item['kind'], readonly Part[]>> = {
  group: ['marks'],
  model: ['models', 'fields', 'marks'],
  field: ['fields', 'marks'],
  default: ['defaults', 'marks'],
  index: ['actions', 'marks'],
  action: ['actions', 'marks'],
  access: ['access', 'marks'],
  rule: ['rules', 'marks'],
  setting: ['settings', 'marks'],
  member: ['users'],
};

const loaded = z.object({
  ids: z.union([z.array(z.int()), z.literal(false)]),
  messages: z.array(z.object({ message: z.string() })),
});

/** Makes what an item is, or brings it to what it shall be; the id of its record. */
export async function make(item: Item, making: Making): Promise<number | null> {
  const { state } = making;
  switch (item.kind) {
    case 'group': {
      const fields = ['id', 'name', 'implied_ids/id'];
      return load(making, recordModels.group, {
        fields,
        row: [xmlId(item), item.name, item.implies],
      });
    }
    case 'model':
      return createModel(item, making);
    case 'field': {
      const values = {
        model_id: modelId(item, state),
        ...fieldValues(item.field, state, item.model),
      };
      return create(making, recordModels.field, values);
    }
    case 'default':
      return setDefault(item, making);
    case 'index':
      return makeIndex(item, making);
    case 'action':
      return makeAction(item, making);
    case 'access':
      return create(making, recordModels.access, accessValues(item, state));
    case 'rule':
      return create(making, recordModels.rule, {
        name: ruleName(item),
        model_id: modelId(item, state),
        ...(item.holder !== null && { groups: [[6, 0, [groupId(item.holder, state)]]] }),
        domain_force: ruleDomain(item, state),
        ...(item.onlyReads && { perm_write: false, perm_create: false, perm_unlink: false }),
      });
    case 'setting':
      return makeSetting(item, making);
    case 'member':
      await addMember(item, making);
      return null;
    default:
      return assertNever(item);
  }
}

/** The external id that says that a record is ours. `load` gives it by itself, in the same transaction. */
export async function mark(item: Item, id: number, { by, state }: Making): Promise<void> {
  if (item.kind === 'member' || state.markNamed(markOf(item)) !== null) return;
  const model = recordModels[item.kind];
  const values = { module: KIT_MODULE, name: markOf(item), model, res_id: id, noupdate: true };
  await create({ by, state }, 'ir.model.data', values);
}

function xmlId(item: Item): string {
  return `${KIT_MODULE}.${markOf(item)}`;
}

async function createModel({ model, label, fields }: ItemOf<'model'>, making: Making) {
  return create(making, recordModels.model, {
    name: label,
    model,
    state: 'manual',
    order: 'id',
    field_id: fields.map((field) => [0, 0, fieldValues(field, making.state, model)]),
  });
}

function fieldValues(field: KitField, state: CentralState, model: string): Record<string, unknown> {
  const { related, computed, options } = field;
  const values: Record<string, unknown> = {
    state: 'manual',
    name: field.name,
    field_description: field.label,
    ttype: field.type,
  };
  if (field.relation !== undefined) values.relation = field.relation;
  if (field.onDelete !== undefined) values.on_delete = field.onDelete;
  if (field.required === true) values.required = true;
  if (field.index === true) values.index = true;
  if (field.copied === false) values.copied = false;
  if (field.currencyField !== undefined) values.currency_field = field.currencyField;
  if (options !== undefined) {
    values.selection_ids = options.map(([value, name], sequence) => [
      ...[0, 0],
      { value, name, sequence },
    ]);
  }
  if (related !== undefined) {
    return { ...values, related: state.pathOf(model, related), store: true, readonly: true };
  }
  if (computed === undefined) return values;
  const { depends, code } = computed;
  return { ...values, store: false, readonly: true, depends, compute: code };
}

async function setDefault({ model, field, value }: ItemOf<'default'>, { by, state }: Making) {
  const here = state.fieldOf(model, field);
  const name = here?.name ?? field;
  await by.call(recordModels.default, 'set', { args: [state.modelOf(model), name, value] });
  await state.refresh(['defaults']);
  return state.defaults.find(({ field_id }) => field_id === here?.id)?.id ?? null;
}

async function makeIndex(item: ItemOf<'index'>, making: Making): Promise<number> {
  const { by, state } = making;
  const name = indexName({ ...item, model: state.modelOf(item.model) });
  const code = indexCode(item, state);
  const found = state.actions.find((action) => action.name === name);
  if (found !== undefined) {
    await by.call(SERVER_ACTIONS, 'write', { args: [[found.id], { code }] });
  }
  // Without a group, running it would take the right to write into the table, which nobody has yet.
  const groups_id = [[6, 0, [groupId('settings', state)]]];
  const values = { name, model_id: modelId(item, state), state: 'code', code, groups_id };
  const id = found?.id ?? (await create(making, SERVER_ACTIONS, values));
  await runCode(name, id, by);
  return id;
}

/** Before an index's action goes, so does the index, where its table stays. */
export async function dropIndex(name: string, id: number, by: Administrator): Promise<void> {
  const code = `env.cr.execute('DROP INDEX IF EXISTS ${name}')\naction = {'ok': True}`;
  await by.call(SERVER_ACTIONS, 'write', { args: [[id], { code }] });
  await runCode(name, id, by);
}

async function runCode(name: string, id: number, by: Administrator): Promise<void> {
  const answer = await by.call(SERVER_ACTIONS, 'run', { args: [[id]] });
  if (!isOk(answer)) throw new Refusal('provision.code_refused', { name });
}

async function makeAction(item: ItemOf<'action'>, making: Making): Promise<number> {
  const { by, state } = making;
  const code = compareAndSetCode((model) => state.modelOf(model));
  const found = state.actions.find(({ name }) => name === compareAndSet.name);
  if (found !== undefined) {
    await by.call(SERVER_ACTIONS, 'write', { args: [[found.id], { code }] });
    return found.id;
  }
  const staff = groups.filter(({ role }) => role !== 'vendor');
  return create(making, SERVER_ACTIONS, {
    name: item.name,
    model_id: modelId(item, state),
    state: 'code',
    code,
    groups_id: [[6, 0, staff.map(({ role }) => groupId(role, state))]],
  });
}

function accessValues({ model, holder, rights }: ItemOf<'access'>, state: CentralState) {
  return {
    name: `UMKM ${model} ${holder}`,
    model_id: modelId({ model }, state),
    group_id: groupId(holder, state),
    perm_read: rights.includes('r'),
    perm_write: rights.includes('w'),
    perm_create: rights.includes('c'),
    perm_unlink: rights.includes('u'),
  };
}

function ruleName({ model, holder, onlyReads }: ItemOf<'rule'>): string {
  if (holder === null) return `UMKM rows of ${model}`;
  return `UMKM ${onlyReads ? 'read' : 'own'} rows of ${model}`;
}

async function makeSetting(item: ItemOf<'setting'>, making: Making): Promise<number> {
  const { by, state } = making;
  const value = present(settingValue(item, state), `Nothing to set: ${item.setting}`);
  const found = state.settings.find(({ x_key }) => x_key === item.setting);
  if (found !== undefined) {
    await by.call(recordModels.setting, 'write', { args: [[found.id], { x_value: value }] });
    return found.id;
  }
  const fields = ['id', 'x_name', 'x_key', 'x_value'];
  const row = [xmlId(item), item.setting, item.setting, value];
  return load(making, recordModels.setting, { fields, row });
}

async function addMember({ login, role }: ItemOf<'member'>, { by, state }: Making): Promise<void> {
  const user = present(
    state.users.find((one) => one.login === login),
    'A plan with an unknown user is refused.',
  );
  const join = { groups_id: [[4, groupId(role, state)]] };
  await by.call(recordModels.member, 'write', { args: [[user.id], join] });
}

function modelId({ model }: { model: string }, state: CentralState): number {
  return present(state.modelIdOf(model), `Made after its model: ${model}`);
}

function groupId(holder: Parameters<typeof groupIdOf>[0], state: CentralState): number {
  return present(state.groupIdNamed(groupIdOf(holder)), `Made after its group: ${holder}`);
}

async function create({ by }: Making, model: string, values: unknown): Promise<number> {
  const id = await by.call(model, 'create', { args: [values] });
  if (typeof id !== 'number') throw brokenAnswer(by.central.url, 0);
  return id;
}

async function load(
  { by }: Making,
  model: string,
  { fields, row }: { fields: readonly string[]; row: readonly string[] },
): Promise<number> {
  const answer = loaded.safeParse(await by.call(model, 'load', { args: [fields, [row]] }));
  if (!answer.success) throw brokenAnswer(by.central.url, 0);
  const { ids, messages } = answer.data;
  const id = ids === false ? undefined : ids[0];
  if (id !== undefined) return id;
  throw new Refusal('central.refused', { model, reason: messages[0]?.message ?? '–' });
}

function isOk(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
