import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { isId, type OdooRow } from '../../../central/odoo-values.ts';
import { SERVER_ACTIONS, settingNames } from '../../odoo-names.ts';
import type { Central, Subject } from '../../pull/central.ts';

const MODEL: Subject = { model: SERVER_ACTIONS, domain: [], allCompanies: false };
const answers = z.object({ status: z.string() });

/** A central that was not prepared has no such table, or shows it to nobody. */
export async function findCompareAndSet(central: Central): Promise<number | null> {
  const { model, key, value, compareAndSet } = settingNames;
  const domain = [[key, '=', compareAndSet]] as const;
  try {
    const fields = [value];
    const found = await central.page({ model, domain, allCompanies: false }, { fields, limit: 1 });
    return actionIn(found[0], value);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('central.')) return null;
    throw error;
  }
}

/**
 * Writes where nobody has written since `expect`. Null where it did not come to that (no such action, no right, no
 * such model, a value the model refuses): then a plain write is what there is.
 */
export async function runCompareAndSet(
  central: Central,
  action: number,
  write: { model: string; id: number; expect: string; vals: Record<string, unknown> },
): Promise<'ok' | 'conflict' | 'gone' | null> {
  const { model: m, id, expect, vals } = write;
  try {
    const context = { m, id, expect, vals };
    const { result } = await central.change(MODEL, { method: 'run', args: [[action]], context });
    const status = answers.safeParse(result).data?.status;
    if (status === 'ok' || status === 'conflict') return status;
    return status === 'gone' || status === 'missing' ? 'gone' : null;
  } catch (error) {
    // Whatever it was, it was undone; a plain write says it in its own words.
    if (error instanceof Refusal && error.code.startsWith('central.')) return null;
    throw error;
  }
}

function actionIn(row: OdooRow | undefined, field: string): number | null {
  const id = Number(row?.[field] ?? 0);
  return isId(id) ? id : null;
}
