import { assertNever } from '../../../../shared/kernel/assert.ts';
import { SERVER_ACTIONS } from '../../odoo-names.ts';
import { groupIdOf } from '../kit/groups.ts';
import type { Item } from '../kit/item.ts';
import type { KitField } from '../kit/kit.ts';
import { type CentralState, indexName } from './central-state.ts';
import { ruleDomain, settingValue } from './find.ts';

/** Where an item stands and what it is, in the words of Odoo, for whoever reviews the plan. */
export function whatOf(item: Item, state: CentralState): { target: string; what: string } {
  const at = (model: string, field: string): string =>
    `${state.modelOf(model)}.${state.fieldOf(model, field)?.name ?? field}`;
  switch (item.kind) {
    case 'group':
      return { target: nameOfGroup(item.role), what: `${item.name} → ${item.implies}` };
    case 'model':
      return { target: state.modelOf(item.model), what: item.fields.map(fieldText).join(', ') };
    case 'field':
      return { target: at(item.model, item.field.name), what: typeText(item.field) };
    case 'default':
      return { target: at(item.model, item.field), what: `= ${item.value ? 'True' : 'False'}` };
    case 'index': {
      const model = state.modelOf(item.model);
      const name = indexName({ ...item, model });
      return { target: model, what: `unique ${name} (${item.columns.join(', ')})` };
    }
    case 'action':
      return { target: item.name, what: SERVER_ACTIONS };
    case 'access':
      return {
        target: state.modelOf(item.model),
        what: `${nameOfGroup(item.holder)}: ${item.rights}`,
      };
    case 'rule':
      return { target: state.modelOf(item.model), what: ruleDomain(item, state) };
    case 'setting':
      return { target: item.setting, what: `= ${settingValue(item, state) ?? '…'}` };
    case 'member':
      return { target: item.login, what: nameOfGroup(item.role) };
    default:
      return assertNever(item);
  }
}

function nameOfGroup(holder: Parameters<typeof groupIdOf>[0]): string {
  const { module, name } = groupIdOf(holder);
  return `${module}.${name}`;
}

function fieldText(field: KitField): string {
  return `${field.name} ${typeText(field)}`;
}

function typeText({ type, relation, related, computed, required }: KitField): string {
  const parts = [
    type,
    relation ?? '',
    related === undefined ? '' : `= ${related}`,
    computed === undefined ? '' : `= f(${computed.depends})`,
    required === true ? 'required' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
