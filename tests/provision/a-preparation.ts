import { updateConnection } from '../../main/sync/connection/connection.store.ts';
import {
  applyProvision,
  planProvision,
  removeProvision,
  viewRun,
} from '../../main/sync/provision/provision.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { ProvisionRun } from '../../shared/contract/provision.contract.ts';
import type { ProvisionAssignment, ProvisionPlan } from '../../shared/contract/provision-plan.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { type WebProxy, webProxy } from './web-proxy.ts';

/** A plain Odoo, an administrator's desk bound to it, and a proxy between the two. */
export interface Preparation {
  box: Sandbox;
  proxy: WebProxy;
  desk: Desk;
  admin: { login: string; secret: string };
  plan(direction?: 'apply' | 'remove', assign?: ProvisionAssignment[]): Promise<ProvisionPlan>;
  /** Plans, where nothing is planned, and carries it out to its end. */
  apply(assign?: ProvisionAssignment[], planned?: ProvisionPlan): Promise<ProvisionRun>;
  remove(withData?: string, planned?: ProvisionPlan): Promise<ProvisionRun>;
  ended(): Promise<ProvisionRun>;
  close(): Promise<void>;
}

export async function aPreparation({
  bare = true,
  syncs = false,
}: {
  bare?: boolean;
  /** Whether the desk knows its key, and so begins a sync when a run is over. */
  syncs?: boolean;
} = {}): Promise<Preparation> {
  const box = await startSandbox({ size: 'tiny', asOf: '2026-11-23', bare });
  const proxy = await webProxy(box.url);
  const desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  if (!syncs) updateConnection(desk.db, { secret_known: 0 });
  proxy.passed.length = 0;
  const admin = { login: box.login, secret: box.password };
  const { call } = desk;
  const plan: Preparation['plan'] = (direction = 'apply', assign = []) =>
    planProvision({ ...admin, direction, assign }, call);
  const ended = async (): Promise<ProvisionRun> => {
    await call.background.settled('provision');
    const { run } = viewRun(desk.db);
    if (run === null) throw new Error('Nothing was run.');
    return run;
  };
  return {
    box,
    proxy,
    desk,
    admin,
    plan,
    ended,
    apply: async (assign = [], planned) => {
      const { hash } = planned ?? (await plan('apply', assign));
      await applyProvision({ ...admin, hash, assign }, call);
      return ended();
    },
    remove: async (withData, planned) => {
      const { hash } = planned ?? (await plan('remove'));
      await removeProvision({ ...admin, hash, withData: withData ?? null }, call);
      return ended();
    },
    close: async () => {
      await desk.close();
      await proxy.close();
      await box.close();
    },
  };
}

const METADATA = {
  'ir.model': ['model', 'name', 'state'],
  'ir.model.fields': ['model', 'name', 'ttype', 'relation', 'related', 'state', 'store'],
  'ir.model.fields.selection': ['field_id', 'value'],
  'ir.model.access': ['name', 'model_id', 'group_id', 'perm_read', 'perm_write'],
  'ir.rule': ['name', 'model_id', 'groups', 'domain_force', 'perm_create'],
  'ir.default': ['field_id', 'json_value'],
  'ir.actions.server': ['name', 'code'],
  'ir.model.data': ['module', 'name', 'model', 'res_id'],
  'res.groups': ['name', 'users', 'implied_ids'],
  'res.users': ['login', 'groups_id'],
} as const;

/** Everything that a preparation may touch, as it stands on a central. */
export function metadataOf(box: Sandbox): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(METADATA).map(([model, fields]) => [
      model,
      box.call(model, 'search_read', [[]], {
        fields,
        order: 'id',
        load: '',
        context: { active_test: false },
      }),
    ]),
  );
}
