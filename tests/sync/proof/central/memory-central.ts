import { contextOf, type Hall } from './called.ts';
import type { Row } from './domain.ts';
import { methodOf } from './methods.ts';
import { accessError, OdooFailure, odooError } from './odoo-error.ts';
import { stampOf, told } from './stamp.ts';
import { type Backup, Store } from './store.ts';
import type { Right, User } from './user.ts';

interface Rpc {
  id: unknown;
  params: { service: string; method: string; args: unknown[] };
}

/**
 * An Odoo 17 as odoo.md describes it, written from that alone and kept in memory: what the sync client is
 * proved against must not share its own mistakes, nor the sandbox's.
 */
export class MemoryCentral implements Hall {
  readonly store: Store;
  readonly users = new Map<number, User>();
  /** A transaction that began, took its stamp and its ids, and has not committed. */
  readonly #late: { stamp: number; seen: Map<string, Row | undefined>; work: () => void }[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.store = new Store(now);
  }

  /** What one POST is answered with. Every call is one transaction. */
  answer(body: string, by: string): string {
    const { id, params } = JSON.parse(body) as Rpc;
    const { store } = this;
    store.by = by;
    try {
      const result = this.#serve(params);
      return JSON.stringify({ jsonrpc: '2.0', id, ...(result === undefined ? {} : { result }) });
    } catch (error) {
      if (!(error instanceof OdooFailure)) throw error;
      const data = {
        name: error.odooName,
        message: error.message,
        debug: 'Traceback',
        arguments: [],
      };
      const failure = { code: 200, message: 'Odoo Server Error', data };
      return JSON.stringify({ jsonrpc: '2.0', id, error: failure });
    } finally {
      store.by = null;
      store.uid = 1;
    }
  }

  /** The central's own people at work, past every right. */
  work<Result>(does: (store: Store) => Result): Result {
    return this.store.tx(() => does(this.store));
  }

  /** Begins a transaction whose stamp is of now and whose rows show only when it commits. */
  begin(
    rows: readonly (readonly [model: string, id: number])[],
    work: (store: Store) => void,
  ): void {
    const stamp = this.store.nextMicros();
    const seen = new Map(rows.map(([model, id]) => [`${model},${id}`, this.store.find(model, id)]));
    this.#late.push({ stamp, seen, work: () => work(this.store) });
  }

  get lateCount(): number {
    return this.#late.length;
  }

  /** The oldest open one commits, unless a row it works on was changed meanwhile: then it is rolled back. */
  commitLate(): void {
    const late = this.#late.shift();
    if (late === undefined) return;
    const isStale = [...late.seen].some(([key, row]) => {
      const [model = '', id = '0'] = key.split(',');
      return this.store.find(model, Number(id)) !== row;
    });
    if (isStale) return;
    this.store.stamp = late.stamp;
    try {
      late.work();
    } finally {
      this.store.stamp = null;
    }
  }

  restore(backup: Backup): void {
    this.#late.length = 0;
    this.store.restore(backup);
  }

  /** The rows of a model that a login is shown, archived ones too. */
  shownTo(user: User, model: string, companyIds: readonly number[]): Row[] {
    if (user.lacks.has(`${model} read`) || !this.store.schema.has(model)) return [];
    const rule = user.shows.get(model) ?? (() => true);
    return this.store.rows(model).filter((row) => {
      const company = row.company_id;
      const isOurs =
        company === undefined || company === false || companyIds.includes(Number(company));
      return (model === 'res.users' || isOurs) && rule(row);
    });
  }

  need(user: User, model: string, right: Right): void {
    this.store.fields(model);
    if (user.lacks.has(`${model} ${right}`))
      throw accessError(`You are not allowed to ${right} ${model}`);
  }

  clock(): string {
    return String(told(stampOf(this.#now() * 1_000)));
  }

  #serve({ service, method, args }: Rpc['params']): unknown {
    if (service === 'common' && method === 'version') {
      return { server_version: '17.0', server_version_info: [17, 0, 0, 'final', 0, ''] };
    }
    if (service === 'common') {
      const [, login, secret] = args;
      const user = [...this.users.values()].find((one) => one.login === login);
      return user !== undefined && !user.locked && user.secret === secret ? user.uid : false;
    }
    const [, uid, secret, model, name, given, kwargs] = args as [
      string,
      number,
      string,
      string,
      string,
      unknown[],
      Record<string, unknown>,
    ];
    const user = this.users.get(uid);
    if (user === undefined || user.locked || user.secret !== secret) {
      throw odooError('odoo.exceptions.AccessDenied', 'Access Denied');
    }
    this.store.uid = uid;
    const allowed = contextOf(kwargs).allowed_company_ids ?? user.companyIds;
    if (allowed.some((id) => !user.companyIds.includes(id))) {
      throw accessError('Access to unauthorized or invalid companies.');
    }
    return this.store.tx(() =>
      methodOf(name)({ central: this, user, model, args: given, kwargs, companyIds: allowed }),
    );
  }
}
