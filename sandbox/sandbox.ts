import { createHash } from 'node:crypto';
import { user } from './base/ids.ts';
import { people } from './base/people.ts';
import { clockFrom, newestDay } from './clock.ts';
import { buildServer } from './http/server.ts';
import { callKw } from './http/services.ts';
import { Sessions } from './http/sessions.ts';
import { encode } from './json.ts';
import type { Dict } from './narrow.ts';
import type { Central } from './orm/env.ts';
import { buildRegistry } from './schema/registry.ts';
import { openDatabase } from './store/database.ts';
import type { Batch, WorldOptions, WorldSize } from './world/batch.ts';
import { generateWorld } from './world/world.ts';

export interface SandboxOptions {
  readonly size?: WorldSize;
  readonly seed?: number;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The world's last day; the newest whole one where none is asked for, and then the clock is real. */
  readonly asOf?: string;
  readonly file?: string;
  readonly db?: string;
  /** A plain Odoo: none of the platform's own models and fields. */
  readonly withoutTables?: boolean;
  readonly world?: (options: WorldOptions) => Iterable<Batch>;
}

export interface Sandbox {
  readonly url: string;
  readonly port: number;
  readonly db: string;
  readonly login: string;
  readonly password: string;
  readonly apiKey: string;
  readonly syncLogin: string;
  readonly syncPassword: string;
  readonly vendorLogin: string;
  readonly vendorPassword: string;
  /** The central's own time, which is not that of the machine where asOf is another day. */
  readonly now: () => Date;
  /** A call as the administrator, past the network: what others do to the central meanwhile. */
  readonly call: (model: string, method: string, ...rest: CallRest) => unknown;
  /** Refuses connections until `listen`, which takes the same port again. */
  readonly unlisten: () => Promise<void>;
  readonly listen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type CallRest = [args?: readonly unknown[], kwargs?: Dict];

const loginOf = (id: number) => people.find((person) => person.id === id)?.login ?? '';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { size = 'small', seed = 1, db = 'umkm' } = options;
  const withoutTables = options.withoutTables ?? false;
  const clock = clockFrom(options.asOf ?? null);
  const registry = buildRegistry(withoutTables);
  const apiKey = createHash('sha1').update('sandbox api key').digest('hex');
  const { store, dispose } = openDatabase(registry, {
    size,
    seed,
    asOf: options.asOf ?? newestDay(),
    anyDay: options.asOf === undefined,
    withoutTables,
    file: options.file ?? null,
    apiKey,
    world: options.world ?? generateWorld,
    now: clock.stamp(),
  });
  const central: Central = { store, registry, clock, db };
  const listener = listenerFor({ central, sessions: new Sessions() }, options.port ?? 0);
  const port = await listener.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    db,
    login: loginOf(user.admin),
    password: loginOf(user.admin),
    apiKey,
    syncLogin: loginOf(user.sync),
    syncPassword: loginOf(user.sync),
    vendorLogin: loginOf(user.vendor),
    vendorPassword: loginOf(user.vendor),
    now: clock.now,
    call: (model, method, ...[args = [], kwargs = {}]) =>
      JSON.parse(encode(callKw(central, user.admin, { model, method, args, kwargs }) ?? null)),
    unlisten: listener.unlisten,
    listen: async () => {
      await listener.listen();
    },
    close: async () => {
      await listener.unlisten();
      store.close();
      dispose();
    },
  };
}

function listenerFor(shop: Parameters<typeof buildServer>[0], wanted: number) {
  let port = wanted;
  let server: ReturnType<typeof buildServer> | null = null;
  return {
    listen: async (): Promise<number> => {
      server ??= buildServer(shop);
      const address = await server.listen({ host: '127.0.0.1', port });
      port = Number(new URL(address).port);
      return port;
    },
    unlisten: async (): Promise<void> => {
      await server?.close();
      server = null;
    },
  };
}
