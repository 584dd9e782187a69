import * as z from 'zod';
import { type Role, roles } from '../../../../shared/contract/permissions.ts';
import type { ProvisionPlan } from '../../../../shared/contract/provision-plan.ts';
import { loginModels } from '../../odoo-names.ts';
import { groupIdOf } from '../kit/groups.ts';
import { recordModels } from '../kit/record-models.ts';
import type { Administrator } from './administrator.ts';
import type { CentralState, FoundUser } from './central-state.ts';

const modelRow = z.object({ id: z.int(), model: z.string() });
const writerRow = z.object({
  id: z.int(),
  model_id: z.int(),
  group_id: z.union([z.int(), z.literal(false)]),
});

/** Whose rights make which role, the most powerful first (docs/decisions.md 15). */
const byRight: readonly (readonly [model: string, role: Role])[] = [
  [loginModels.administration, 'admin'],
  [loginModels.accounting, 'finance'],
  [loginModels.sales, 'operations'],
];

/** Everybody who can log in, with the role that he has and the one that his rights in Odoo suggest. */
export async function readUsers(
  by: Administrator,
  state: CentralState,
): Promise<ProvisionPlan['users']> {
  const named = byRight.map(([model]) => model);
  const models = await by.rows(recordModels.model, {
    domain: [['model', 'in', named]],
    row: modelRow,
  });
  const ids = models.map(({ id }) => id);
  const writers = await by.rows(recordModels.access, {
    domain: [
      ['model_id', 'in', ids],
      ['perm_write', '=', true],
    ],
    row: writerRow,
  });
  const suggested = (user: FoundUser): Role => {
    if (user.share) return 'vendor';
    const found = byRight.find(([name]) => {
      const id = models.find(({ model }) => model === name)?.id;
      return writers.some((row) => row.model_id === id && includes(user, row.group_id));
    });
    return found?.[1] ?? 'viewer';
  };
  return state.users
    .filter(({ active }) => active)
    .map((user) => ({
      login: user.login,
      name: user.name,
      role: roleOf(user, state),
      suggested: suggested(user),
    }));
}

function roleOf(user: FoundUser, state: CentralState): Role | null {
  return roles.find((role) => includes(user, state.groupIdNamed(groupIdOf(role)))) ?? null;
}

function includes({ groups_id }: FoundUser, group: number | false | null): boolean {
  return typeof group === 'number' && groups_id.includes(group);
}
