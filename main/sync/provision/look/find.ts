import type { ErrorCode, ErrorParams } from '../../../../shared/contract/errors.ts';
import { assertNever } from '../../../../shared/kernel/assert.ts';
import { compareAndSet, compareAndSetCode } from '../kit/compare-and-set.ts';
import { groupIdOf } from '../kit/groups.ts';
import { type Item, type ItemOf, markOf } from '../kit/item.ts';
import type { KitField } from '../kit/kit.ts';
import { fact } from '../kit/models/fact.ts';
import { type CentralState, type FoundField, indexName } from './central-state.ts';

/** What stands on the central in an item's place. */
export interface Finding {
  /** Of its record; null where there is none. */
  id: number | null;
  /** Why it does not fit; null where it does. */
  misfit: { code: ErrorCode; params: ErrorParams } | null;
}

const ABSENT: Finding = { id: null, misfit: null };

export function find(item: Item, state: CentralState): Finding {
  switch (item.kind) {
    case 'group':
      return { ...ABSENT, id: state.groupIdNamed(groupIdOf(item.role)) };
    case 'model':
      return { ...ABSENT, id: state.modelIdOf(item.model) };
    case 'field':
      return findField(item, state);
    case 'default':
      return findDefault(item, state);
    case 'index':
      return findIndex(item, state);
    case 'action':
      return findAction(state);
    case 'access':
      return findAccess(item, state);
    case 'rule':
      return findRule(item, state);
    case 'setting':
      return findSetting(item, state);
    case 'member':
      return findMember(item, state);
    default:
      return assertNever(item);
  }
}

function findField({ model, field }: ItemOf<'field'>, state: CentralState): Finding {
  const found = state.fieldOf(model, field.name);
  if (found === null) return ABSENT;
  return { id: found.id, misfit: fieldMisfit({ model, field, found }, state) };
}

interface Compared {
  model: string;
  field: KitField;
  found: FoundField;
}

function fieldMisfit({ model, field, found }: Compared, state: CentralState): Finding['misfit'] {
  const name = `${found.model}.${found.name}`;
  if (found.ttype !== field.type) {
    return { code: 'provision.other_type', params: { name, have: found.ttype, want: field.type } };
  }
  const relation = field.relation ?? '';
  if (found.relation !== relation) {
    return { code: 'provision.other_type', params: { name, have: found.relation, want: relation } };
  }
  const related = field.related === undefined ? '' : state.pathOf(model, field.related);
  if (found.related !== related && found.state === 'manual') {
    const params = { name, have: found.related || '–', want: related || '–' };
    return { code: 'provision.other_type', params };
  }
  if (found.size > 0) return { code: 'provision.cuts_text', params: { name, size: found.size } };
  const known = state.choices.get(`${found.model} ${found.name}`);
  const absent = (field.options ?? []).filter(([value]) => known?.includes(value) === false);
  if (absent.length === 0) return null;
  const values = absent.map(([value]) => value).join(', ');
  return { code: 'provision.lacks_choices', params: { name, values } };
}

function findDefault({ model, field, value }: ItemOf<'default'>, state: CentralState): Finding {
  const on = state.fieldOf(model, field);
  const found = state.defaults.find(({ field_id }) => field_id === on?.id);
  // An addon gives its own field a default in its code.
  if (on !== null && on.state !== 'manual') return { id: on.id, misfit: null };
  if (found === undefined) return ABSENT;
  const want = JSON.stringify(value);
  if (found.json_value === want) return { id: found.id, misfit: null };
  const params = { name: `${model}.${field}`, have: found.json_value, want };
  return { id: found.id, misfit: { code: 'provision.other_value', params } };
}

/** The code of the action that makes an index. Run twice, it does nothing the second time. */
export function indexCode(item: ItemOf<'index'>, state: CentralState): string {
  const model = state.modelOf(item.model);
  const columns = item.columns.map((column) => state.fieldOf(item.model, column)?.name ?? column);
  const given = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  return (
    `env.cr.execute('CREATE UNIQUE INDEX IF NOT EXISTS ${indexName({ ...item, model })} ` +
    `ON ${model.replaceAll('.', '_')} (${columns.join(', ')}) WHERE ${given}')\n` +
    "action = {'ok': True}"
  );
}

/** An index is seen by its action only, which is marked once it was run to its end. */
function findIndex(item: ItemOf<'index'>, state: CentralState): Finding {
  const name = indexName({ ...item, model: state.modelOf(item.model) });
  const found = state.actions.find((action) => action.name === name);
  const isMarked = state.markNamed(markOf(item)) !== null;
  const isWhole = isMarked && found?.code.trim() === indexCode(item, state);
  return found === undefined || !isWhole ? ABSENT : { id: found.id, misfit: null };
}

function findAction(state: CentralState): Finding {
  const { name } = compareAndSet;
  const found = state.actions.find((action) => action.name === name);
  if (found === undefined) return ABSENT;
  const want = compareAndSetCode((model) => state.modelOf(model));
  if (found.code.trim() === want) return { id: found.id, misfit: null };
  return { id: found.id, misfit: { code: 'provision.other_code', params: { name } } };
}

function findAccess({ model, holder, rights }: ItemOf<'access'>, state: CentralState): Finding {
  const modelId = state.modelIdOf(model);
  const groupId = state.groupIdNamed(groupIdOf(holder));
  const found = state.access.filter(
    (row) => row.model_id === modelId && row.group_id === groupId && groupId !== null,
  );
  const [first] = found;
  if (first === undefined) return ABSENT;
  const letters = { r: 'perm_read', w: 'perm_write', c: 'perm_create', u: 'perm_unlink' } as const;
  const have = (['r', 'w', 'c', 'u'] as const)
    .filter((letter) => found.some((row) => row[letters[letter]]))
    .join('');
  // More than we need may have been given for other reasons; in the log it would break what it stands for.
  const fits =
    model === fact.model ? have === rights : [...rights].every((letter) => have.includes(letter));
  if (fits) return { id: first.id, misfit: null };
  const params = { name: `${model} ${holder}`, have, want: rights };
  return { id: first.id, misfit: { code: 'provision.other_rights', params } };
}

export function ruleDomain({ model, ownBy, ownRows }: ItemOf<'rule'>, state: CentralState): string {
  if (ownBy === null) return ownRows ?? '[]';
  return `[('${state.pathOf(model, ownBy)}','=',user.partner_id.id)]`;
}

function findRule(item: ItemOf<'rule'>, state: CentralState): Finding {
  const want = withoutSpaces(ruleDomain(item, state));
  const isWanted = ({ domain_force }: { domain_force: string }) =>
    withoutSpaces(domain_force) === want;
  const rules = rulesInPlaceOf(item, state);
  const found = rules.find(isWanted) ?? (item.holder === null ? undefined : rules[0]);
  if (found === undefined) return ABSENT;
  if (isWanted(found)) return { id: found.id, misfit: null };
  const params = {
    name: `${item.model} ${item.holder ?? ''}`.trim(),
    have: found.domain_force,
    want: ruleDomain(item, state),
  };
  return { id: found.id, misfit: { code: 'provision.other_value', params } };
}

/** Of everybody's rules each holds beside the others: only the very one is ours. */
function rulesInPlaceOf({ model, holder, onlyReads }: ItemOf<'rule'>, state: CentralState) {
  const modelId = state.modelIdOf(model);
  const group = holder === null ? null : state.groupIdNamed(groupIdOf(holder));
  return state.rules.filter((rule) => {
    if (rule.model_id !== modelId || rule.perm_create === onlyReads) return false;
    return holder === null
      ? rule.groups.length === 0
      : group !== null && rule.groups.includes(group);
  });
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

/** The value that a setting shall have here; null where what it names is not there yet. */
export function settingValue({ value }: ItemOf<'setting'>, state: CentralState): string | null {
  if (value !== null) return value;
  const { id } = findAction(state);
  return id === null ? null : String(id);
}

function findSetting(item: ItemOf<'setting'>, state: CentralState): Finding {
  const found = state.settings.find(({ x_key }) => x_key === item.setting);
  if (found === undefined) return ABSENT;
  const want = settingValue(item, state) ?? '';
  if (found.x_value === want) return { id: found.id, misfit: null };
  const params = { name: item.setting, have: found.x_value, want };
  return { id: found.id, misfit: { code: 'provision.other_value', params } };
}

function findMember({ login, role }: ItemOf<'member'>, state: CentralState): Finding {
  const user = state.users.find((one) => one.login === login);
  if (user === undefined) {
    return { id: null, misfit: { code: 'provision.no_user', params: { login } } };
  }
  if (user.share !== (role === 'vendor')) {
    const params = { login, role };
    return { id: null, misfit: { code: 'provision.wrong_side', params } };
  }
  const group = state.groupIdNamed(groupIdOf(role));
  return group !== null && user.groups_id.includes(group) ? { id: user.id, misfit: null } : ABSENT;
}
