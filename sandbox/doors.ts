import { user } from './base/ids.ts';
import { callKw } from './http/services.ts';
import { encode } from './json.ts';
import type { Role } from './kit/groups.ts';
import { kitModule, roles } from './kit/groups.ts';
import type { Dict } from './narrow.ts';
import type { Central } from './orm/env.ts';
import { fillCopies } from './orm/write/followers.ts';
import { fillMade } from './store/load-batches.ts';
import type { Batch } from './world/batch.ts';

export type Call = (model: string, method: string, ...rest: CallRest) => unknown;
type CallRest = [args?: readonly unknown[], kwargs?: Dict];

/** The whole central at one moment. */
export interface Snapshot {
  readonly bytes: Uint8Array;
}

/** A role of the platform, or any group by its external id. */
export type GroupName = Role | `${string}.${string}`;

/** What no client can do: the central's own mishaps, brought about by a test. */
export interface Doors {
  /** A call as the administrator, past the network: what others do to the central meanwhile. */
  readonly call: Call;
  readonly snapshot: () => Snapshot;
  /** An older backup takes the place of all that was written since. */
  readonly restore: (snapshot: Snapshot) => void;
  /** Sets the central's clock on, or back. */
  readonly shiftClock: (ms: number) => void;
  /** A transaction that begins now: what it commits later bears the stamp of now. */
  readonly beginLateCommit: () => { readonly commit: Call };
  readonly grant: (login: string, group: GroupName) => void;
  readonly revoke: (login: string, group: GroupName) => void;
  /** The world's rows of models and fields that a bare central had no place for, once it is provisioned. */
  readonly fillMade: () => void;
}

export function doorsOf(central: Central, world: () => Iterable<Batch>): Doors {
  const { store, schema, clock, registry } = central;
  const callAt =
    (at: Central): Call =>
    (model, method, ...[args = [], kwargs = {}]) =>
      JSON.parse(encode(callKw(at, user.admin, { model, method, args, kwargs }) ?? null));
  const regroup = (login: string, group: GroupName, command: 3 | 4) => {
    const userId = store.get('select id from res_users where login = ?', [login])?.[0];
    if (userId === undefined) throw new Error(`no user ${login}`);
    const vals = { groups_id: [[command, groupId(central, group)]] };
    callAt(central)('res.users', 'write', [[userId], vals]);
  };
  return {
    call: callAt(central),
    snapshot: () => ({ bytes: store.bytes() }),
    restore: ({ bytes }) => {
      store.replace(bytes);
      schema.reload();
    },
    shiftClock: (ms) => clock.shift(ms),
    beginLateCommit: () => {
      const began = clock.stamp();
      return { commit: callAt({ ...central, clock: { ...clock, stamp: () => began } }) };
    },
    grant: (login, group) => regroup(login, group, 4),
    revoke: (login, group) => regroup(login, group, 3),
    fillMade: () => {
      const stamp = clock.stamp();
      store.transaction(() => {
        fillMade(store, registry, { source: world(), now: stamp });
        for (const model of schema.copies.keys()) fillCopies(central, { model, stamp });
      });
    },
  };
}

const isRole = (group: string): group is Role => roles.some((role) => role === group);

function groupId({ store }: Central, group: GroupName): number {
  const text = isRole(group) ? `${kitModule}.group_${group}` : group;
  const dot = text.indexOf('.');
  const id = store.get(
    "select res_id from ir_model_data where model = 'res.groups' and module = ? and name = ?",
    [text.slice(0, dot), text.slice(dot + 1)],
  )?.[0];
  if (typeof id !== 'number') throw new Error(`no group ${text}`);
  return id;
}
