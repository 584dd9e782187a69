import { setTimeout as wait } from 'node:timers/promises';
import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { brokenAnswer } from '../../central/odoo-answer.ts';
import type { Answered, ModelCall, OdooClient, Session } from '../../central/odoo-client.ts';
import { isId, type OdooRow } from '../../central/odoo-values.ts';
import type { Domain } from '../entities/entity.ts';

/** What is asked of one model: in its own company, or in all that the login has. */
export interface Subject {
  model: string;
  domain: Domain;
  allCompanies: boolean;
}

export interface Fingerprint {
  count: number;
  idSum: number;
  largestId: number;
}

interface Companies {
  companyId: number;
  companyIds: readonly number[];
}

const RETRIES = 3;
const FIRST_WAIT_MS = 300;
/** Names of products and categories come in this language; an Odoo without it gives the source text. */
const LANGUAGE = 'id_ID';

/** The central as sync asks it: every call pins company, language and archived rows; a busy one is asked again. */
export class Central {
  readonly url: string;
  readonly login: string;
  readonly #client: OdooClient;
  readonly #session: Session;
  readonly #signal: AbortSignal;
  #companies: Companies | null = null;

  constructor(client: OdooClient, session: Session, signal: AbortSignal) {
    this.url = client.url;
    this.login = session.login;
    this.#client = client;
    this.#session = session;
    this.#signal = signal;
  }

  get uid(): number {
    return this.#session.uid;
  }

  bindTo(companies: Companies): void {
    this.#companies = companies;
  }

  async ask(call: ModelCall): Promise<Answered> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#client.execute(this.#session, call, this.#signal);
      } catch (error) {
        if (attempt === RETRIES || !isWorthRepeating(error)) throw error;
        const jitter = 0.5 + Math.random();
        await this.#pause(FIRST_WAIT_MS * 2 ** attempt * jitter);
      }
    }
  }

  /** The types of those fields that the model has. */
  async typesOf(model: string, fields: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const kwargs = { allfields: fields, attributes: ['type'] };
    const { result } = await this.ask({ model, method: 'fields_get', args: [], kwargs });
    if (!isRecord(result)) throw brokenAnswer(this.url, 0);
    return new Map(
      Object.entries(result).map(([field, info]) => [
        field,
        isRecord(info) && typeof info.type === 'string' ? info.type : 'unknown',
      ]),
    );
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

  /** Cheap to compare, and no two different sets of rows that deletions and additions can make share it easily. */
  async fingerprint(subject: Subject): Promise<Fingerprint & { at: Instant }> {
    const kwargs = { lazy: false, context: this.#context(subject) };
    const args = [subject.domain, ['s:sum(id)', 'm:max(id)', 'c:count(id)'], []];
    const { model } = subject;
    const { result, at } = await this.ask({ model, method: 'read_group', args, kwargs });
    const group = Array.isArray(result) ? result[0] : undefined;
    if (!isRecord(group)) throw brokenAnswer(this.url, 0);
    return {
      count: numberOrZero(group.__count),
      idSum: numberOrZero(group.s),
      largestId: numberOrZero(group.m),
      at,
    };
  }

  async ids(subject: Subject, limit: number): Promise<readonly number[]> {
    const kwargs = { order: 'id', limit, context: this.#context(subject) };
    const args = [subject.domain];
    const { result } = await this.ask({ model: subject.model, method: 'search', args, kwargs });
    if (!Array.isArray(result) || !result.every(isId)) throw brokenAnswer(this.url, 0);
    return result;
  }

  #context({ allCompanies }: Subject): Record<string, unknown> {
    const { companyId, companyIds } = this.#companies ?? { companyId: 0, companyIds: [] };
    const allowed = allCompanies
      ? [companyId, ...companyIds.filter((id) => id !== companyId)]
      : [companyId];
    return { lang: LANGUAGE, tz: 'UTC', active_test: false, allowed_company_ids: allowed };
  }

  async #pause(ms: number): Promise<void> {
    try {
      await wait(ms, undefined, { signal: this.#signal });
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

/** A timeout was long already. */
function isWorthRepeating(error: unknown): boolean {
  return error instanceof Fault && error.retryable && error.code !== 'connection.timeout';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is OdooRow {
  return isRecord(value) && isId(value.id);
}

function numberOrZero(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
