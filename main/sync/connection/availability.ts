import { Refusal } from '../../../shared/contract/errors.ts';
import { type DeskOwner, entitiesFor } from '../entities/desk-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import { modelsOf } from '../odoo-names.ts';
import type { Central } from '../pull/central.ts';
import { discover } from '../pull/discover.ts';

interface Lacking {
  entity: Entity;
  reason: Refusal;
}

/** Entities that this login cannot get from this central, each with the reason. */
export async function listLacking(
  central: Central,
  { companyId, owner }: { companyId: number; owner: DeskOwner },
): Promise<Lacking[]> {
  const lacking: Lacking[] = [];
  for (const entity of entitiesFor(entities, owner)) {
    try {
      const plan = await discover(central, entity, companyId);
      await central.count(plan.subject);
    } catch (reason) {
      if (!(reason instanceof Refusal) || reason.code === 'sync.cancelled') throw reason;
      lacking.push({ entity, reason });
    }
  }
  return lacking;
}

/** What keeps the sync from being worth starting: one message that names all the models of its kind. */
export function refusalOfRequired(lacking: readonly Lacking[], login: string): Refusal | null {
  const required = lacking.filter(({ entity }) => entity.need === 'required');
  const first = required[0];
  if (first === undefined) return null;
  const { reason } = first;
  const models = modelNames(required.filter((one) => one.reason.code === reason.code));
  if (reason.code === 'central.no_right') {
    return new Refusal('connection.no_rights', { login, models });
  }
  return reason.code === 'connection.missing_models'
    ? new Refusal(reason.code, { models })
    : reason;
}

export function modelNames(lacking: readonly Lacking[]): string {
  return lacking.map(({ entity }) => modelsOf(entity.id)[0] ?? entity.id).join(', ');
}
