import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import type { Reader } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import type { AppClient, Engine } from '../../main/engine/engine.ts';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { putFreshReplica } from '../support/fresh-replica.ts';
import { openEngine } from '../support/open-engine.ts';
import { tempProfile } from '../support/temp-engine.ts';

/** A person at an engine of his own, whose profile is bound to the central of the house and knows its key. */
export class HouseDesk {
  readonly profile: string;
  readonly #remove: () => void;
  #engine: Engine | null = null;

  constructor() {
    const { profile, remove } = tempProfile();
    this.profile = profile;
    this.#remove = remove;
    putFreshReplica(join(profile, 'replica.db'));
  }

  get client(): AppClient {
    return this.#opened().client('window');
  }

  async open(): Promise<void> {
    this.#engine = await openEngine({ profile: this.profile, clock: { fixedAt: NOW }, readers: 1 });
  }

  async bind({ url, db }: Sandbox, login: string): Promise<void> {
    const secretPath = join(this.profile, 'key');
    writeFileSync(secretPath, login, { mode: 0o600 });
    const key = { secret: login, keep: 'file', secretPath } as const;
    const local = this.#opened().client('local');
    await local.connection.save({ url, db, login, ...key, companyId: null });
    await this.#idle();
  }

  async sync(): Promise<void> {
    await this.client.sync.start();
    await this.#idle();
    const { lastCycle } = await this.client.sync.status();
    if (lastCycle?.outcome !== 'done') throw new Error(JSON.stringify(lastCycle));
  }

  /** Leaves the profile as it is, for another process or another day. */
  async leave(): Promise<void> {
    await this.#engine?.close();
    this.#engine = null;
  }

  async close(): Promise<void> {
    await this.leave();
    this.#remove();
  }

  /** By a connection of the test's own. */
  look<Seen>(at: (db: Reader) => Seen): Seen {
    const db = openWriter(join(this.profile, 'replica.db'));
    try {
      return at(db);
    } finally {
      db.close();
    }
  }

  /** What all facts come to here. */
  digests(): string[] {
    return this.look((db) => folds.map((fold) => `${fold.name} ${stateHash(db, fold)}`));
  }

  #opened(): Engine {
    if (this.#engine === null) throw new Error('Nobody is at this desk.');
    return this.#engine;
  }

  async #idle(): Promise<void> {
    while ((await this.client.sync.status()).running) await wait(25);
  }
}

/** A central over HTTP with real desks; an administrator's comes first, and states who holds which role. */
async function aHouse(logins: readonly string[]) {
  const box = await startSandbox({ size: 'tiny', asOf: TODAY });
  const open: HouseDesk[] = [];
  const close = async (): Promise<void> => {
    for (const desk of open) await desk.close();
    await box.close();
  };
  const aDesk = async (login: string): Promise<HouseDesk> => {
    const desk = new HouseDesk();
    open.push(desk);
    await desk.open();
    await desk.bind(box, login);
    return desk;
  };
  const admin = await aDesk('admin');
  // The first contact founds the streams, the second states the roles.
  await admin.sync();
  const desks: HouseDesk[] = [];
  for (const login of logins) desks.push(await aDesk(login));
  /** What this one says is known to all. */
  const tell = async (first: HouseDesk): Promise<void> => {
    await first.sync();
    for (const desk of desks) if (desk !== first) await desk.sync();
  };
  return { box, admin, desks, tell, close };
}

type House = Awaited<ReturnType<typeof aHouse>>;

/** For the tests of a file: one who proposes, and one who approves. */
export function aHouseOfTwo() {
  let open: House | null = null;
  const house = (): House => {
    if (open === null) throw new Error('The house opens before the first test.');
    return open;
  };
  const deskAt = (at: number): HouseDesk => house().desks[at] ?? house().admin;
  beforeAll(async () => {
    open = await aHouse(['keuangan', 'keuangan2']);
  }, 120_000);
  afterAll(async () => open?.close());
  return {
    get box() {
      return house().box;
    },
    get admin() {
      return house().admin;
    },
    get desks() {
      return house().desks;
    },
    get maker() {
      return deskAt(0);
    },
    get checker() {
      return deskAt(1);
    },
    tell: (first: HouseDesk) => house().tell(first),
  };
}
