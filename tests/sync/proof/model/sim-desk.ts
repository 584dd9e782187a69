import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dispatcher, type LaneTools } from '../../../../main/engine/dispatch.ts';
import { Background } from '../../../../main/platform/jobs/background.ts';
import { openFolders } from '../../../../main/platform/profile/folders.ts';
import { Secrets } from '../../../../main/platform/secrets/secrets.ts';
import { saveConnection } from '../../../../main/sync/connection/connection.store.ts';
import type { User } from '../central/user.ts';
import { DB, MAIN_COMPANY } from '../central/user.ts';
import { procedures } from '../procedures.ts';
import { Crash, giveBack, type MortalWriter, takeReplica } from './replica-pool.ts';
import { simNetwork, type Wire } from './sim-network.ts';

export const URL = 'http://central.test';

/** Every desk of a run has its files in memory; what little it looks for on the disk it finds empty. */
const root = mkdtempSync(join(tmpdir(), 'backoffice-model-'));
const folders = openFolders(root);
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** One person's computer: the real dispatcher, services and SQLite, between a virtual clock and a bad line. */
export class SimDesk {
  readonly name: string;
  readonly user: User;
  readonly db: MortalWriter;
  readonly #wire: Wire;
  #skew: number;
  #tools: LaneTools;
  #dispatcher: Dispatcher;

  constructor(name: string, given: { user: User; wire: Wire; skew: number }) {
    this.name = name;
    this.user = given.user;
    this.db = takeReplica();
    this.#wire = given.wire;
    this.#skew = given.skew;
    this.#bind();
    [this.#tools, this.#dispatcher] = this.#open();
  }

  set skew(ms: number) {
    this.#skew = ms;
  }

  now(): number {
    return this.#wire.now() + this.#skew;
  }

  /** What a clock on the wall says, which no computer has. */
  centralNow(): number {
    return this.#wire.now();
  }

  async call<Output>(path: string, input: unknown): Promise<Output> {
    const signal = new AbortController().signal;
    const request = { path, input, via: 'local', signal, isStopped: () => false } as const;
    return (await this.#dispatcher.answer(request)) as Output;
  }

  get task() {
    return this.#dispatcher.ownCall(new AbortController().signal);
  }

  /** The program ends at once and is started again: all that it kept in memory is gone. */
  reopen(): void {
    this.db.revive();
    [this.#tools, this.#dispatcher] = this.#open();
  }

  /** Reads every row of an entity again, as the button of the sync centre does. */
  async repair(entity: string): Promise<void> {
    await this.call('sync.repair', { entity });
    try {
      await this.#tools.background.settled('sync');
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }

  close(): void {
    giveBack(this.db);
  }

  #open(): [LaneTools, Dispatcher] {
    const secrets = new Secrets(folders, this.user.secret);
    const tools: LaneTools = {
      reader: this.db,
      writer: this.db,
      clock: { now: () => this.now() },
      folders,
      background: new Background(),
      secrets,
      network: simNetwork(this.#wire),
      emit: () => {},
    };
    return [tools, new Dispatcher(tools, procedures)];
  }

  #bind(): void {
    const { user } = this;
    saveConnection(this.db, {
      kind: 'odoo',
      url: URL,
      db: DB,
      login: user.login,
      uid: user.uid,
      user_name: user.login,
      company_id: MAIN_COMPANY,
      company_name: 'Perusahaan',
      company_ids: JSON.stringify(user.companyIds),
      role: 'operations',
      role_checked_at: this.now(),
      secret_source: 'memory',
      secret_path: null,
      secret_known: 1,
      server_version: '17.0',
      saved_at: this.now(),
    });
  }
}
