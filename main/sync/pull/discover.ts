import { Refusal } from '../../../shared/contract/errors.ts';
import type { Entity } from '../entities/entity.ts';
import { modelsOf } from '../odoo-names.ts';
import type { Central } from './central.ts';
import { type Discovered, fieldsToLookFor, type Plan, planOf } from './plan.ts';

/** How this central gives an entity. Refused where it lacks the model or a field without which a row is nothing. */
export async function discover(central: Central, entity: Entity, companyId: number): Promise<Plan> {
  const found = await findModel(central, entity);
  if (found !== null) return planOf(entity, found, companyId);
  const models = modelsOf(entity.id)[0] ?? entity.id;
  const code = entity.need === 'platform' ? 'missing_tables' : 'missing_models';
  throw new Refusal(`connection.${code}`, { models });
}

/** An unknown model is refused under the same class as much else: by trying is the only way to know. */
export async function findModel(
  central: Central,
  entity: Entity,
  more: readonly string[] = [],
): Promise<Discovered | null> {
  const fields = [...fieldsToLookFor(entity), ...more];
  for (const model of modelsOf(entity.id)) {
    try {
      return { model, ...(await central.fieldsOf(model, fields)) };
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'central.refused')) throw error;
    }
  }
  return null;
}
