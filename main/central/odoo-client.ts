import * as z from 'zod';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Post, Posted } from './http-post.ts';
import { notOdoo, readAnswer } from './odoo-answer.ts';
import { failureOf } from './odoo-errors.ts';

export interface Login {
  db: string;
  login: string;
  /** A password or an API key: the same slot on the wire. Never logged, never in an error. */
  secret: string;
}

/** A login that the central has accepted. */
export interface Session extends Login {
  uid: number;
}

export interface ModelCall {
  model: string;
  method: string;
  args: readonly unknown[];
  kwargs?: Record<string, unknown>;
}

export interface Answered {
  result: unknown;
  /** The central's clock when it answered. */
  at: Instant;
}

const TIMEOUT_MS = 120_000;

const versionAnswer = z.object({
  server_version: z.string(),
  server_version_info: z.array(z.unknown()).min(1),
});

/** JSON-RPC with one Odoo. Knows no table of ours and keeps nothing between calls. */
export class OdooClient {
  readonly url: string;
  readonly #post: (post: Post) => Promise<Posted>;
  readonly #timeoutMs: number;
  #lastId = 0;

  constructor(url: string, by: { post: (post: Post) => Promise<Posted>; timeoutMs?: number }) {
    this.url = url;
    this.#post = by.post;
    this.#timeoutMs = by.timeoutMs ?? TIMEOUT_MS;
  }

  async version(signal: AbortSignal): Promise<{ version: string; major: number }> {
    const params = { service: 'common', method: 'version', args: [] };
    const subject = { db: '', login: '', model: null };
    const { result } = await this.#call(params, { subject, signal });
    const answer = versionAnswer.safeParse(result);
    if (!answer.success) throw notOdoo(this.url, 200, 'JSON');
    return {
      version: answer.data.server_version,
      major: Number(answer.data.server_version_info[0]),
    };
  }

  async authenticate(login: Login, signal: AbortSignal): Promise<Session> {
    const args = [login.db, login.login, login.secret, {}];
    const params = { service: 'common', method: 'authenticate', args };
    const subject = { ...login, model: null };
    const { result } = await this.#call(params, { subject, signal });
    if (typeof result !== 'number') {
      throw new Refusal('connection.wrong_password', { login: login.login });
    }
    return { ...login, uid: result };
  }

  async execute(session: Session, call: ModelCall, signal: AbortSignal): Promise<Answered> {
    const { db, uid, secret } = session;
    const args = [db, uid, secret, call.model, call.method, call.args, call.kwargs ?? {}];
    const params = { service: 'object', method: 'execute_kw', args };
    return this.#call(params, { subject: { ...session, model: call.model }, signal });
  }

  async #call(
    params: { service: string; method: string; args: readonly unknown[] },
    about: { subject: { db: string; login: string; model: string | null }; signal: AbortSignal },
  ): Promise<Answered> {
    this.#lastId += 1;
    const id = this.#lastId;
    const { body, at } = await this.#post({
      url: this.url,
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id, params }),
      signal: about.signal,
      timeoutMs: this.#timeoutMs,
    });
    const answer = readAnswer(body, { id, url: this.url });
    if (!answer.ok) {
      const { db, login, model } = about.subject;
      throw failureOf(answer.error, { url: this.url, db, login, model });
    }
    return { result: answer.result, at };
  }
}
