import { validationError } from '../errors.ts';
import type { Behaviour } from './behaviour.ts';

export const group: Behaviour = {
  /** Rights or rules without their group would be everybody's: they have to go first. */
  deleting: (env, ids) => {
    const held = env.store.get(
      `select 1 from ir_model_access where group_id in (select value from json_each(?))
        union all
        select 1 from ir_rule_groups_rel where other_id in (select value from json_each(?))`,
      [JSON.stringify(ids), JSON.stringify(ids)],
    );
    if (!held) return undefined;
    throw validationError(
      'The operation cannot be completed: another model requires the record being deleted. If ' +
        'possible, archive it instead.\n\nModel: Model Access (ir.model.access)\n' +
        'Constraint: ir_model_access_group_id_fkey\n',
    );
  },
};
