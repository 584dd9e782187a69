import { Refusal } from '../../../shared/contract/errors.ts';
import type { ProvisionRun } from '../../../shared/contract/provision.contract.ts';
import type {
  ProvisionAssignment,
  ProvisionPlan,
} from '../../../shared/contract/provision-plan.ts';
import type { Reader } from '../../db/db.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { PROVISION } from '../background-names.ts';
import { findConnection } from '../connection/connection.store.ts';
import { failureFromText } from '../cycle/stored-failure.ts';
import { carryOut } from './apply/carry-out.ts';
import { countHeld, planRemoval, type Removed, takeAway } from './apply/removal.ts';
import { centralName, startRun } from './apply/run.ts';
import type { Item } from './kit/item.ts';
import { kitItems } from './kit/kit-items.ts';
import { Administrator } from './look/administrator.ts';
import { CentralState } from './look/central-state.ts';
import { type Planned, planItems, planOf, toDo } from './look/plan.ts';
import { readUsers } from './look/suggested-roles.ts';
import { begunKeys, findLastRun } from './provision.store.ts';

interface Credentials {
  login: string;
  secret: string;
}

interface Asked extends Credentials {
  direction: 'apply' | 'remove';
  assign: readonly ProvisionAssignment[];
}

/** One look at a central: everything a plan is made of, and what carries it out. */
interface Look {
  by: Administrator;
  items: readonly Item[];
  state: CentralState;
  plan: ProvisionPlan;
  planned: readonly Planned[];
  removed: readonly Removed[];
}

export async function planProvision(input: Asked, call: TaskCall): Promise<ProvisionPlan> {
  const look = await lookAt(input, call);
  await look.by.leave();
  return look.plan;
}

/** Refused where what would be done is not what was shown. */
export async function applyProvision(
  input: Credentials & { hash: string; assign: readonly ProvisionAssignment[] },
  call: TaskCall,
): Promise<{ started: boolean }> {
  if (call.background.isRunning(PROVISION)) return { started: false };
  const look = await lookAt({ ...input, direction: 'apply' }, call);
  await refuseUnless(look, input.hash);
  const { by, state, planned } = look;
  const steps = toDo(planned).map((one) => ({
    key: one.item.key,
    run: (journal: Parameters<typeof carryOut>[1]['journal']) =>
      carryOut(one, { by, state, journal }),
  }));
  return startRun({ call, by, direction: 'apply', hash: input.hash, steps });
}

export async function removeProvision(
  input: Credentials & { hash: string; withData: string | null },
  call: TaskCall,
): Promise<{ started: boolean }> {
  if (call.background.isRunning(PROVISION)) return { started: false };
  const look = await lookAt({ ...input, direction: 'remove', assign: [] }, call);
  await refuseUnless(look, input.hash);
  const { by, state, plan, removed } = look;
  if (plan.holds.length > 0 && input.withData !== plan.central.db) {
    await by.leave();
    const held = plan.holds.map(({ what, rows }) => `${what}: ${rows}`).join(', ');
    throw new Refusal('provision.holds_data', { held, db: plan.central.db });
  }
  const models = new Set(
    removed.filter(({ row }) => row.kind === 'model').map(({ row }) => row.target),
  );
  const isOurs = (model: string): boolean => models.has(model);
  const steps = removed.map((one) => ({
    key: one.row.key,
    run: async (journal: Parameters<typeof carryOut>[1]['journal']) => {
      const { model, name, module, res_id: id } = one.mark;
      await takeAway(one, { by, state, isOurs });
      journal.end(one.row.key, { model, id, externalId: `${module}.${name}` });
    },
  }));
  return startRun({ call, by, direction: 'remove', hash: input.hash, steps });
}

export function viewRun(db: Reader): { run: ProvisionRun | null } {
  const row = findLastRun(db);
  if (row === undefined) return { run: null };
  const outcomes = ['done', 'cancelled', 'failed'] as const;
  const ended = outcomes.find((outcome) => outcome === row.outcome);
  return {
    run: {
      direction: row.direction === 'remove' ? 'remove' : 'apply',
      state: ended ?? (row.pid === process.pid ? 'running' : 'interrupted'),
      startedAt: row.started_at,
      endedAt: row.ended_at,
      total: row.total,
      done: row.done,
      current: row.current,
      error: failureFromText(row.error),
    },
  };
}

async function lookAt(input: Asked, call: TaskCall): Promise<Look> {
  const bound = findConnection(call.reader);
  if (bound === undefined) throw new Refusal('connection.none');
  const { url, db } = bound;
  // What changes a central is never torn: a stop is heeded between two steps.
  const signal = new AbortController().signal;
  const by = await Administrator.logIn({ url, db }, input, { signal });
  try {
    return await lookAs(by, input, { reader: call.reader, name: centralName(bound) });
  } catch (error) {
    await by.leave();
    throw error;
  }
}

async function lookAs(
  by: Administrator,
  { login, direction, assign }: Asked,
  { reader, name }: { reader: Reader; name: string },
): Promise<Look> {
  const items = kitItems(membersOf({ login, assign }));
  const state = new CentralState(by, items);
  await state.refresh();
  const isRemoval = direction === 'remove';
  const planned = isRemoval ? [] : planItems(items, state, begunKeys(reader, name));
  const removed = isRemoval ? planRemoval(items, state) : [];
  const plan = planOf({
    direction,
    central: by.central,
    rows: [...planned, ...removed].map(({ row }) => row),
    holds: isRemoval ? await countHeld(removed, { by, items, state }) : [],
    users: await readUsers(by, state),
  });
  return { by, items, state, plan, planned, removed };
}

/** Whoever prepares a central administers it. */
function membersOf({
  login,
  assign,
}: Pick<Credentials, 'login'> & { assign: readonly ProvisionAssignment[] }) {
  const others = assign.filter((one) => !(one.login === login && one.role === 'admin'));
  return [{ login, role: 'admin' } as const, ...others];
}

async function refuseUnless({ plan, by }: Look, hash: string): Promise<void> {
  if (plan.hash === hash && plan.conflicts === 0) return;
  await by.leave();
  if (plan.hash !== hash) throw new Refusal('provision.plan_changed');
  throw new Refusal('provision.conflicts', { count: plan.conflicts });
}
