import { discover } from '../pull/discover.ts';
import type { Plan } from '../pull/plan.ts';
import { saveCheck } from '../verify/check.store.ts';
import { attempt } from './attempt.ts';
import type { Cycle } from './cycle.ts';

/** How this central gives each entity of the cycle, and which columns it does not give. */
export async function discoverAll(cycle: Cycle): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const entity of cycle.entities) {
    const plan = await attempt(cycle, entity, () =>
      discover(cycle.central, entity, cycle.companyId),
    );
    if (plan === null) continue;
    saveCheck(cycle.db, entity.id, { missing_fields: JSON.stringify(plan.missing) });
    plans.push(plan);
  }
  return plans;
}
