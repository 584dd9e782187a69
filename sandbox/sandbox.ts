import { createHash } from 'node:crypto';
import { user } from './base/ids.ts';
import { people } from './base/people.ts';
import { clockFrom, newestDay } from './clock.ts';
import type { Doors } from './doors.ts';
import { doorsOf } from './doors.ts';
import { buildServer } from './http/server.ts';
import { Sessions } from './http/sessions.ts';
import { Throttle } from './http/throttle.ts';
import type { Central } from './orm/env.ts';
import { Schema } from './schema/schema.ts';
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
  /** A plain Odoo: none of the platform's own models, fields, groups and rights. */
  readonly bare?: boolean;
  readonly world?: (options: WorldOptions) => Iterable<Batch>;
}

export interface Sandbox extends Doors {
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
  /** Refuses connections until `listen`, which takes the same port again. */
  readonly unlisten: () => Promise<void>;
  readonly listen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const loginOf = (id: number) => people.find((person) => person.id === id)?.login ?? '';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { size = 'small', seed = 1, db = 'umkm' } = options;
  const clock = clockFrom(options.asOf ?? null);
  const apiKey = createHash('sha1').update('sandbox api key').digest('hex');
  const { world = generateWorld } = options;
  const worldOptions = { size, seed, asOf: options.asOf ?? newestDay() };
  const { store, dispose } = openDatabase({
    ...worldOptions,
    anyDay: options.asOf === undefined,
    bare: options.bare ?? false,
    file: options.file ?? null,
    apiKey,
    world,
    now: clock.stamp(),
  });
  const schema = new Schema(store);
  const central: Central = { store, schema, registry: schema.registry, clock, db };
  const listener = listenerFor(
    { central, sessions: new Sessions(), throttle: new Throttle() },
    options.port ?? 0,
  );
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
    ...doorsOf(central, () => world(worldOptions)),
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
