import { createHash } from 'node:crypto';
import type {
  ProvisionPlan,
  ProvisionRow,
  ProvisionState,
} from '../../../../shared/contract/provision-plan.ts';
import { type Item, markOf } from '../kit/item.ts';
import { KIT_VERSION } from '../kit/kit.ts';
import { kitModels } from '../kit/kit-items.ts';
import type { CentralState } from './central-state.ts';
import { type Finding, find } from './find.ts';
import { whatOf } from './what.ts';

/** An item of the kit and what has to be done about it. */
export interface Planned {
  item: Item;
  state: ProvisionState;
  row: ProvisionRow;
}

const ours = new Set(kitModels.map(({ model }) => model));
const TO_DO: ReadonlySet<ProvisionState> = new Set(['add', 'change', 'finish', 'remove']);

/** `begun` names what was asked for before a stop: if it is there now, it is ours. */
export function planItems(
  items: readonly Item[],
  state: CentralState,
  begun: ReadonlySet<string>,
): readonly Planned[] {
  return items.flatMap((item): Planned[] => {
    if (isOutOfSight(item, state)) return [];
    const finding = find(item, state);
    if (isInside(item, finding, state)) return [];
    const decided = stateOf(item, finding, { state, isBegun: begun.has(item.key) });
    return [{ item, state: decided, row: rowOf(item, finding, { state, decided }) }];
  });
}

/** A module of Odoo that is not installed has no model to prepare. */
function isOutOfSight(item: Item, state: CentralState): boolean {
  if (!('model' in item) || ours.has(item.model)) return false;
  return state.modelIdOf(item.model) === null;
}

/** A column that is made with its table, or stands in it as it should, needs no line of its own. */
function isInside(item: Item, finding: Finding, state: CentralState): boolean {
  if (item.kind !== 'field' || item.field.computed !== undefined || !ours.has(item.model)) {
    return false;
  }
  const isThere = state.modelIdOf(item.model) !== null;
  return !isThere || (finding.id !== null && finding.misfit === null);
}

function stateOf(
  item: Item,
  { id, misfit }: Finding,
  { state, isBegun }: { state: CentralState; isBegun: boolean },
): ProvisionState {
  if (id === null) return misfit === null ? 'add' : 'conflict';
  const isOurs = item.kind === 'member' || state.markNamed(markOf(item)) !== null;
  if (!isOurs && isBegun) return misfit === null ? 'finish' : 'conflict';
  if (misfit === null) return isOurs ? 'keep' : 'adopt';
  const isText = item.kind === 'setting' || item.kind === 'action';
  return isText && (isOurs || item.kind === 'setting') ? 'change' : 'conflict';
}

function rowOf(
  item: Item,
  { misfit }: Finding,
  { state, decided }: { state: CentralState; decided: ProvisionState },
): ProvisionRow {
  return {
    key: item.key,
    kind: item.kind,
    ...whatOf(item, state),
    feature: item.feature,
    risk: item.risk,
    state: decided,
    note: decided === 'conflict' ? misfit : null,
  };
}

export function toDo(planned: readonly Planned[]): readonly Planned[] {
  return planned.filter(({ state }) => TO_DO.has(state));
}

type Shown = Pick<ProvisionPlan, 'direction' | 'central' | 'rows' | 'holds' | 'users'>;

/** The plan as it is shown. Its hash names the central and every line, so that nothing else is carried out. */
export function planOf(shown: Shown): ProvisionPlan {
  const { direction, central, rows } = shown;
  const lines = rows.map(({ key, state, target, what }) => [key, state, target, what]);
  const named = JSON.stringify([KIT_VERSION, direction, central, lines]);
  return {
    ...shown,
    version: KIT_VERSION,
    hash: createHash('sha256').update(named).digest('hex').slice(0, 32),
    changes: rows.filter(({ state }) => TO_DO.has(state)).length,
    conflicts: rows.filter(({ state }) => state === 'conflict').length,
  };
}
