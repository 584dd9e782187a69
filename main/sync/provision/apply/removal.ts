import type { ProvisionPlan, ProvisionRow } from '../../../../shared/contract/provision-plan.ts';
import { type Item, markOf } from '../kit/item.ts';
import { KIT_MODULE } from '../kit/kit.ts';
import { setting } from '../kit/models/setting.ts';
import { kindIn, markedModels, recordModels } from '../kit/record-models.ts';
import type { Administrator } from '../look/administrator.ts';
import type { CentralState, Mark } from '../look/central-state.ts';
import { whatOf } from '../look/what.ts';
import { dropIndex } from './make.ts';

/** One thing of ours that is taken away. Its mark on the central says that it is ours; ours alone are touched. */
export interface Removed {
  mark: Mark;
  row: ProvisionRow;
}

/** The administrator's own right to a table stays to the last: what is in it must be seen before it goes. */
const OWN_ACCESS = /^access_.*_settings$/;

export function planRemoval(items: readonly Item[], state: CentralState): readonly Removed[] {
  const known = new Map(items.map((item) => [markOf(item), item]));
  const marks = state.marks.filter(({ model }) => markedModels.includes(model));
  return marks
    .sort((a, b) => placeOf(a) - placeOf(b) || b.res_id - a.res_id)
    .map((mark) => ({ mark, row: rowOf(mark, known.get(mark.name), state) }));
}

function placeOf({ model, name }: Mark): number {
  return OWN_ACCESS.test(name) ? markedModels.length : markedModels.indexOf(model);
}

function rowOf(mark: Mark, item: Item | undefined, state: CentralState): ProvisionRow {
  const told = item === undefined ? { target: mark.name, what: mark.model } : whatOf(item, state);
  return {
    key: item?.key ?? mark.name,
    kind: item?.kind ?? kindIn(mark.model) ?? 'setting',
    ...told,
    feature: item?.feature ?? 'roles',
    risk: item?.risk ?? 'none',
    state: 'remove',
    note: null,
  };
}

/** What people have put into the tables and columns that would go. Our own settings are no loss. */
export async function countHeld(
  removed: readonly Removed[],
  { by, items, state }: { by: Administrator; items: readonly Item[]; state: CentralState },
): Promise<ProvisionPlan['holds']> {
  const ours = new Set(removed.map(({ mark }) => mark.name));
  const holds: ProvisionPlan['holds'] = [];
  for (const item of items) {
    if (!ours.has(markOf(item))) continue;
    if (item.kind === 'model' && item.model !== setting.model && state.hasAccess(item.model)) {
      const model = state.modelOf(item.model);
      holds.push({ what: model, rows: await by.count(model, []) });
    }
    if (
      item.kind === 'field' &&
      item.field.related === undefined &&
      item.field.computed === undefined
    ) {
      const model = state.modelOf(item.model);
      const rows = await by.count(model, [[item.field.name, '!=', false]]);
      holds.push({ what: `${model}.${item.field.name}`, rows });
    }
  }
  return holds.filter(({ rows }) => rows > 0);
}

/** Takes one thing away, with what only makes sense with it. */
export async function takeAway(
  { mark, row }: Removed,
  { by, state, isOurs }: { by: Administrator; state: CentralState; isOurs(model: string): boolean },
): Promise<void> {
  if (await isGone(mark, by)) return;
  if (row.kind === 'index') {
    const action = state.actions.find(({ id }) => id === mark.res_id);
    if (action !== undefined && !isOurs(row.target)) await dropIndex(action.name, action.id, by);
  }
  if (mark.model === recordModels.model) await forgetIds(row.target, by);
  await by.call(mark.model, 'unlink', { args: [[mark.res_id]] });
  await forget(mark, by);
}

/** The external ids of the rows that go with their table: Odoo leaves them behind. */
async function forgetIds(model: string, by: Administrator): Promise<void> {
  const domain = [
    ['module', '=', KIT_MODULE],
    ['model', '=', model],
  ];
  const ids = await by.call('ir.model.data', 'search', { args: [domain] });
  if (!Array.isArray(ids) || ids.length === 0) return;
  await by.call('ir.model.data', 'unlink', { args: [ids] });
}

/** Odoo drops the mark with its record; where it did not, it goes now. */
async function forget(mark: Mark, by: Administrator): Promise<void> {
  if (await isGone(mark, by)) return;
  await by.call('ir.model.data', 'unlink', { args: [[mark.id]] });
}

async function isGone(mark: Mark, by: Administrator): Promise<boolean> {
  return (await by.count('ir.model.data', [['id', '=', mark.id]])) === 0;
}
