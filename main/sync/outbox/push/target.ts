import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import { type OdooRow, readValue } from '../../../central/odoo-values.ts';
import type { Writer } from '../../../db/db.ts';
import type { Domain, Entity } from '../../entities/entity.ts';
import { fieldsFor, modelsOf, STAMP_FIELD } from '../../odoo-names.ts';
import { applyPage } from '../../pull/apply.ts';
import type { Central } from '../../pull/central.ts';
import { currencyDecimals } from '../../pull/currencies.store.ts';
import { findModel } from '../../pull/discover.ts';
import { type Plan, planOf } from '../../pull/plan.ts';
import { withoutOlder } from '../../restored/older-rows.ts';
import { codecOf } from '../whitelist.ts';

/** One entity as this central takes it. */
export interface Target {
  entity: Entity;
  plan: Plan;
  /** Column to field, where the central has one of the right type. */
  fieldOf(column: string): string | null;
  /** One of the model's own names, such as a one2many that no column stands for. */
  has(field: string): boolean;
  /** The write_date with its microseconds can be read. */
  hasStamp: boolean;
}

export async function findTarget(
  central: Central,
  entity: Entity,
  companyId: number,
): Promise<Target> {
  const under = (entity.push?.creates?.children ?? []).flatMap((child) =>
    child.under === undefined ? [] : fieldsFor(entity.id, child.under),
  );
  const found = await findModel(central, entity, [STAMP_FIELD, ...under]);
  if (found === null) {
    throw new Refusal('connection.missing_models', { models: modelsOf(entity.id).join(', ') });
  }
  const { types } = found;
  return {
    entity,
    plan: planOf(entity, found, companyId),
    fieldOf: (column) => {
      const accepted = codecOf(entity, column).types;
      const fits = (field: string): boolean => accepted.includes(types.get(field) ?? 'absent');
      return fieldsFor(entity.id, column).find(fits) ?? null;
    },
    has: (field) => types.has(field),
    hasStamp: types.get(STAMP_FIELD) === 'char',
  };
}

/** The central's rows as they are now, which are also put into the replica. */
export async function readRows(
  central: Central,
  target: Target,
  condition: Domain[number],
): Promise<readonly OdooRow[]> {
  const { subject, fields } = target.plan;
  const asked = target.hasStamp ? [...fields, STAMP_FIELD] : fields;
  const where = { ...subject, domain: [...subject.domain, condition] };
  return central.page(where, { fields: asked, limit: ROWS_AT_ONCE });
}

/** Longer lists of ids are asked for in parts by whoever has them. */
export const ROWS_AT_ONCE = 1_000;

export function applyRows(
  db: Writer,
  target: Target,
  { rows, seenAt }: { rows: readonly OdooRow[]; seenAt: Instant },
): void {
  const { table } = target.plan.entity;
  applyPage(db, target.plan, { rows: withoutOlder(db, table, rows), seenAt, cursor: null });
}

/** What its money is in: that of most models stands in a field of one name. */
export function currencyOf({ entity, fieldOf }: Target, row: OdooRow): unknown {
  const field = entity.columns.has('currency_id') ? fieldOf('currency_id') : null;
  return row[field ?? 'currency_id'];
}

/** What a row says of these columns, in the replica's own form; a column that the central lacks is left out. */
export function valuesIn(
  db: Writer,
  target: Target,
  { row, columns }: { row: OdooRow; columns: readonly string[] },
): DraftValues {
  const known = currencyDecimals(db);
  const values: DraftValues = {};
  for (const column of columns) {
    const field = target.fieldOf(column);
    if (field === null) continue;
    const currency = currencyOf(target, row);
    const scope = { field, currency, decimals: known.get(currency) };
    values[column] = readValue(codecOf(target.entity, column), row[field], scope);
  }
  return values;
}

/** Sets the time of the row apart from every other writing of it. */
export function stampOf(row: OdooRow): string | null {
  const stamp = row[STAMP_FIELD];
  return typeof stamp === 'string' ? stamp : null;
}
