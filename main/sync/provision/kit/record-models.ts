import { type ProvisionKind, provisionKinds } from '../../../../shared/contract/provision-plan.ts';
import { loginModels, SERVER_ACTIONS, settingNames } from '../../odoo-names.ts';

/**
 * The model in which an item's record stands. What is marked as ours stands in the reverse order of the making:
 * nothing goes before what needs it, and no right outlives its rule.
 */
const marked = {
  setting: settingNames.model,
  access: 'ir.model.access',
  rule: 'ir.rule',
  action: SERVER_ACTIONS,
  index: SERVER_ACTIONS,
  default: 'ir.default',
  field: 'ir.model.fields',
  model: 'ir.model',
  group: 'res.groups',
} as const satisfies Record<Exclude<ProvisionKind, 'member'>, string>;

export const recordModels = {
  ...marked,
  member: loginModels.user,
} as const satisfies Record<ProvisionKind, string>;

/** Where what we make has its external ids, in the order of its removal. */
export const markedModels: readonly string[] = [...new Set(Object.values(marked))];

/** What a record of ours is that no item of this kit made. An action of such counts as no index: it is not run. */
export function kindIn(model: string): ProvisionKind | undefined {
  return provisionKinds.findLast((kind) => recordModels[kind] === model);
}
