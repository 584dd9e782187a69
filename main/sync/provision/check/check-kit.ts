import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { ProvisionCheck } from '../../../../shared/contract/provision.contract.ts';
import {
  type ProvisionFeature,
  provisionFeatures,
} from '../../../../shared/contract/provision-plan.ts';
import { settingNames } from '../../odoo-names.ts';
import type { Central } from '../../pull/central.ts';
import { KIT_MODULE } from '../kit/kit.ts';
import { kitItems, kitModels } from '../kit/kit-items.ts';
import { aliasesOf, fieldAliasesOf } from '../kit/kit-names.ts';

const settingRows = z.array(z.object({ x_key: z.string(), x_value: z.unknown() }));

interface Needed {
  feature: ProvisionFeature;
  model: string;
  /** Null where the table itself is meant. */
  field: string | null;
}

interface Lack {
  feature: ProvisionFeature;
  name: string;
  /** Without it the feature has nothing to stand on. */
  isAll: boolean;
}

/** What every desk can see of the kit, by asking as any user may: no right to Odoo's own tables is needed. */
export async function checkKit(central: Central): Promise<ProvisionCheck> {
  const needed = kitItems([]).flatMap((item): Needed[] => {
    if (item.kind === 'model') return [{ feature: item.feature, model: item.model, field: null }];
    if (item.kind !== 'field') return [];
    return [{ feature: item.feature, model: item.model, field: item.field.name }];
  });
  const types = new Map<string, ReadonlyMap<string, string> | null>();
  for (const model of new Set(needed.map((one) => one.model))) {
    types.set(model, await typesOf(central, model, needed));
  }
  const settings = await readSettings(central);
  const lacking = needed.filter((need) => isLacking(need, types.get(need.model) ?? null));
  const lacks: Lack[] = lacking.map(({ feature, model, field }) => ({
    feature,
    name: field === null ? model : `${model}.${field}`,
    isAll: field === null,
  }));
  if (!settings.has(settingNames.kitVersion)) {
    lacks.push({ feature: 'roles', name: `${KIT_MODULE}.group_*`, isAll: true });
  }
  if (!settings.has(settingNames.compareAndSet)) {
    lacks.push({ feature: 'safeEdits', name: settingNames.compareAndSet, isAll: true });
  }
  return {
    version: settings.get(settingNames.kitVersion) ?? null,
    features: provisionFeatures.map((feature) => {
      const mine = lacks.filter((one) => one.feature === feature);
      const all = needed.filter((one) => one.feature === feature).length;
      const isMissing = mine.length >= all || mine.some(({ isAll }) => isAll);
      const lacked = isMissing ? 'missing' : 'partial';
      const state = mine.length === 0 ? 'ready' : lacked;
      return { feature, state, lacks: mine.map(({ name }) => name) };
    }),
  };
}

/** Of the first name that this central knows; null where it knows none, or shows none to this login. */
async function typesOf(central: Central, model: string, needed: readonly Needed[]) {
  const fields = needed.flatMap((one) =>
    one.model === model && one.field !== null ? fieldAliasesOf(model, one.field) : [],
  );
  for (const name of aliasesOf(model)) {
    try {
      return (await central.fieldsOf(name, fields)).types;
    } catch (error) {
      const isAbsent = error instanceof Refusal && /^central\.(refused|no_right)$/.test(error.code);
      if (!isAbsent) throw error;
    }
  }
  return null;
}

/** A table of Odoo's own that is not there is a module that is not used: nothing is missing in it. */
function isLacking({ model, field }: Needed, types: ReadonlyMap<string, string> | null): boolean {
  const isOurs = kitModels.some((one) => one.model === model);
  if (types === null) return isOurs && field === null;
  return field !== null && !fieldAliasesOf(model, field).some((name) => types.has(name));
}

async function readSettings(central: Central): Promise<ReadonlyMap<string, string>> {
  try {
    const { result } = await central.ask({
      model: settingNames.model,
      method: 'search_read',
      args: [[]],
      kwargs: { fields: ['x_key', 'x_value'] },
    });
    const rows = settingRows.parse(result);
    return new Map(rows.map(({ x_key, x_value }) => [x_key, String(x_value)]));
  } catch (error) {
    if (error instanceof Refusal) return new Map();
    throw error;
  }
}
