import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { brokenAnswer } from '../../central/odoo-answer.ts';
import type { Answered, ModelCall, OdooClient, Session } from '../../central/odoo-client.ts';
import { askedMsOf } from '../../central/odoo-errors.ts';
import { isId, isRecord, type OdooRow } from '../../central/odoo-values.ts';
import type { Network } from '../../platform/network/network.ts';
import type { Domain } from '../entities/entity.ts';

/** What is asked of one model: in its own company, or in all that the login has. */
export interface Subject {
  model: string;
  domain: Domain;
  allCompanies: boolean;
  /** Of what is kept in files, how large they are instead of all their bytes. */
  sizesOnly?: boolean;
}

interface Companies {
  companyId: number;
  companyIds: readonly number[];
}

const RETRIES = 3;
const FIRST_WAIT_MS = 300;
/** A busy central that asks for more is left alone until the next cycle. */
const LONGEST_WAIT_MS = 10_000;
/** Names of products and categories come in this language; an Odoo without it gives the source text. */
const LANGUAGE = 'id_ID';

/** The central as sync asks it: every call pins company, language and archived rows; a busy one is asked again. */
export class Central {
  readonly url: string;
  readonly login: string;
  readonly #client: OdooClient;
  readonly #session: Session;
  readonly #network: Network;
  readonly #signal: AbortSignal;
  #companies: Companies | null = null;
  #hasAnswered = false;
  #loggedInAgain: Promise<void> | null = null;

  constructor(
    client: OdooClient,
    session: Session,
    { network, signal }: { network: Network; signal: AbortSignal },
  ) {
    this.url = client.url;
    this.login = session.login;
    this.#client = client;
    this.#session = session;
    this.#network = network;
    this.#signal = signal;
  }

  get uid(): number {
    return this.#session.uid;
  }

  bindTo(companies: Companies): void {
    this.#companies = companies;
  }

  /** For what may be repeated without harm: a central that is busy for a moment is asked again. */
  async ask(call: ModelCall): Promise<Answered> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.once(call);
      } catch (error) {
        if (attempt === RETRIES || !this.#isWorthRepeating(error)) throw error;
        const wait = FIRST_WAIT_MS * 2 ** attempt * (0.5 + this.#network.random());
        await this.#pause(Math.max(wait, askedMsOf(error)));
      }
    }
  }

  /** A single attempt, for what must not be done twice: after a fault, its outcome is unknown. */
  async once(call: ModelCall): Promise<Answered> {
    const answered = await this.#execute(call);
    this.#hasAnswered = true;
    return answered;
  }

  /** A call that was denied was not carried out: it may be made again once the login is accepted anew. */
  async #execute(call: ModelCall): Promise<Answered> {
    try {
      return await this.#client.execute(this.#session, call, this.#signal);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'connection.wrong_password')) throw error;
      this.#loggedInAgain ??= this.#logInAgain();
      await this.#loggedInAgain;
      return this.#client.execute(this.#session, call, this.#signal);
    }
  }

  /** Once in a cycle, whoever waits for it. Another user's rows are never put among this one's. */
  async #logInAgain(): Promise<void> {
    const { uid } = await this.#client.authenticate(this.#session, this.#signal);
    if (uid !== this.#session.uid)
      throw new Refusal('connection.other_user', { login: this.login });
  }

  /** A timeout was long already; a central that never answered in this cycle is asked again in the next. */
  #isWorthRepeating(error: unknown): error is Fault {
    if (!(error instanceof Fault) || !error.retryable) return false;
    if (error.code === 'connection.timeout' || askedMsOf(error) > LONGEST_WAIT_MS) return false;
    return this.#hasAnswered || error.code !== 'connection.unreachable';
  }

  /** Of those fields that the model has: their types, and which of them are computed at each reading. */
  async fieldsOf(
    model: string,
    fields: readonly string[],
  ): Promise<{ types: ReadonlyMap<string, string>; computed: ReadonlySet<string> }> {
    const kwargs = { allfields: fields, attributes: ['type', 'store'] };
    const { result } = await this.ask({ model, method: 'fields_get', args: [], kwargs });
    if (!isRecord(result)) throw brokenAnswer(this.url, 0);
    const found = Object.entries(result);
    const typeOf = (info: unknown): string =>
      isRecord(info) && typeof info.type === 'string' ? info.type : 'unknown';
    const isComputed = (info: unknown): boolean => isRecord(info) && info.store === false;
    return {
      types: new Map(found.map(([field, info]) => [field, typeOf(info)])),
      computed: new Set(found.filter(([, info]) => isComputed(info)).map(([field]) => field)),
    };
  }

  async page(subject: Subject, page: { fields: readonly string[]; limit: number }) {
    const kwargs = { ...page, order: 'id', load: '', context: this.#context(subject) };
    const args = [subject.domain];
    const { result } = await this.ask({
      model: subject.model,
      method: 'search_read',
      args,
      kwargs,
    });
    return rowsOf(result, this.url);
  }

  async count(subject: Subject): Promise<{ count: number; at: Instant }> {
    const kwargs = { context: this.#context(subject) };
    const args = [subject.domain];
    const { model } = subject;
    const { result, at } = await this.ask({ model, method: 'search_count', args, kwargs });
    if (typeof result !== 'number') throw brokenAnswer(this.url, 0);
    return { count: result, at };
  }

  /** Groups by one key, each with its count and what the fields say of it, as the central answers. */
  async groups(subject: Subject, asked: { fields: readonly string[]; by: string }) {
    const kwargs = { lazy: false, context: this.#context(subject) };
    const args = [subject.domain, asked.fields, [asked.by]];
    const { model } = subject;
    const { result, at } = await this.ask({ model, method: 'read_group', args, kwargs });
    if (!Array.isArray(result) || !result.every(isRecord)) throw brokenAnswer(this.url, 0);
    return { groups: result, at };
  }

  async ids(subject: Subject, limit: number): Promise<readonly number[]> {
    const kwargs = { order: 'id', limit, context: this.#context(subject) };
    const args = [subject.domain];
    const { result } = await this.ask({ model: subject.model, method: 'search', args, kwargs });
    if (!Array.isArray(result) || !result.every(isId)) throw brokenAnswer(this.url, 0);
    return result;
  }

  /** Something that changes rows there: under the same pins as every read, and tried once. */
  async change(
    subject: Subject,
    call: { method: string; args: readonly unknown[]; context?: Readonly<Record<string, unknown>> },
  ): Promise<Answered> {
    const kwargs = { context: { ...this.#context(subject), ...call.context } };
    return this.once({ model: subject.model, method: call.method, args: call.args, kwargs });
  }

  #context({ allCompanies, sizesOnly }: Subject): Record<string, unknown> {
    const { companyId, companyIds } = this.#companies ?? { companyId: 0, companyIds: [] };
    const allowed = allCompanies
      ? [companyId, ...companyIds.filter((id) => id !== companyId)]
      : [companyId];
    const pins = { lang: LANGUAGE, tz: 'UTC', active_test: false, allowed_company_ids: allowed };
    return sizesOnly === true ? { ...pins, bin_size: true } : pins;
  }

  async #pause(ms: number): Promise<void> {
    try {
      await this.#network.wait(ms, this.#signal);
    } catch {
      throw new Refusal('sync.cancelled');
    }
  }
}

/** The rows of a search_read answer, in rising order of id: nothing is stored of an answer of another shape. */
export function rowsOf(result: unknown, url: string): readonly OdooRow[] {
  if (!Array.isArray(result)) throw brokenAnswer(url, 0);
  let last = 0;
  for (const row of result) {
    if (!isRow(row) || row.id <= last) throw brokenAnswer(url, 0);
    last = row.id;
  }
  return result;
}

function isRow(value: unknown): value is OdooRow {
  return isRecord(value) && isId(value.id);
}
