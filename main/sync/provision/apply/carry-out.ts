import { Fault } from '../../../../shared/contract/errors.ts';
import { type Item, markOf } from '../kit/item.ts';
import { KIT_MODULE } from '../kit/kit.ts';
import { recordModels } from '../kit/record-models.ts';
import type { Administrator } from '../look/administrator.ts';
import type { CentralState } from '../look/central-state.ts';
import { find } from '../look/find.ts';
import type { Planned } from '../look/plan.ts';
import { make, mark, partsOf } from './make.ts';

/** What is told of each step, before and after: a journal that a killed process can go on from. */
export interface Journal {
  begin(key: string, record: { model: string; id: number | null; externalId: string | null }): void;
  end(key: string, record: { model: string; id: number | null; externalId: string | null }): void;
}

interface Carrying {
  by: Administrator;
  state: CentralState;
  journal: Journal;
}

/** One step, made at most once, marked as ours and read back. */
export async function carryOut(
  { item, state: planned }: Planned,
  carrying: Carrying,
): Promise<void> {
  const { by, state, journal } = carrying;
  const model = recordModels[item.kind];
  const externalId = item.kind === 'member' ? null : `${KIT_MODULE}.${markOf(item)}`;
  journal.begin(item.key, { model, id: null, externalId });
  const id = planned === 'finish' ? find(item, state).id : await make(item, { by, state });
  // What `load` made has its external id already.
  if (item.kind === 'group' || item.kind === 'setting') await state.refresh(['marks']);
  if (id !== null) await mark(item, id, { by, state });
  await state.refresh(partsOf[item.kind]);
  verify(item, state);
  journal.end(item.key, { model, id: find(item, state).id, externalId });
}

function verify(item: Item, state: CentralState): void {
  const { id, misfit } = find(item, state);
  const isMarked = item.kind === 'member' || state.markNamed(markOf(item)) !== null;
  if (id !== null && misfit === null && isMarked) return;
  throw new Fault('provision.not_there', { step: item.key }, false);
}
