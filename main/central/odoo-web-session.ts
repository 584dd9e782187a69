import * as z from 'zod';
import { Fault, Refusal } from '../../shared/contract/errors.ts';
import { postJson } from './http-post.ts';
import { notOdoo, readAnswer } from './odoo-answer.ts';
import type { Login, ModelCall } from './odoo-client.ts';
import { failureOf, type OdooError } from './odoo-errors.ts';

/** Who the central says has logged in. */
export interface WebUser {
  uid: number;
  login: string;
  /** Holds the right to change settings: may make tables, fields and rights. */
  isSystem: boolean;
}

/** A schema change waits for locks. This long and it has deadlocked (odoo.md, traps). */
const TIMEOUT_MS = 60_000;
const EXPIRED = 'odoo.http.SessionExpiredException';
const DENIED = 'odoo.exceptions.AccessDenied';

const loggedIn = z.object({ uid: z.int().nullable(), is_system: z.boolean().optional() });

/**
 * A login of the web client, by `/web/session/authenticate` and `/web/dataset/call_kw`. Everything that changes
 * the schema goes this way: over `/jsonrpc` the request's own transaction can wait for itself for ever.
 * Password and cookie live as long as this object and are written nowhere.
 */
export class OdooWebSession {
  readonly url: string;
  readonly #login: Login;
  readonly #timeoutMs: number;
  #cookie: string | null = null;
  #lastId = 0;

  constructor(url: string, login: Login, { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number } = {}) {
    this.url = url;
    this.#login = login;
    this.#timeoutMs = timeoutMs;
  }

  async logIn(signal: AbortSignal): Promise<WebUser> {
    const { db, login, secret } = this.#login;
    this.#cookie = null;
    const params = { db, login, password: secret };
    const { answer, sessionCookie } = await this.#post('/web/session/authenticate', params, signal);
    if (!answer.ok) throw this.#loginFailure(answer.error);
    const found = loggedIn.safeParse(answer.result);
    if (!found.success) throw notOdoo(this.url, 200, 'JSON');
    if (found.data.uid === null) throw new Refusal('provision.second_factor', { login });
    if (sessionCookie === null) throw notOdoo(this.url, 200, 'no session');
    this.#cookie = sessionCookie;
    return { uid: found.data.uid, login, isSystem: found.data.is_system === true };
  }

  /** One method call. A session that has ended is opened once more. */
  async execute(call: ModelCall, signal: AbortSignal): Promise<unknown> {
    const { model, method, args, kwargs = {} } = call;
    const path = `/web/dataset/call_kw/${model}/${method}`;
    const params = { model, method, args, kwargs };
    let { answer } = await this.#post(path, params, signal);
    if (!answer.ok && answer.error.name === EXPIRED) {
      await this.logIn(signal);
      answer = (await this.#post(path, params, signal)).answer;
    }
    if (answer.ok) return answer.result;
    const { db, login } = this.#login;
    throw failureOf(answer.error, { url: this.url, db, login, model });
  }

  /** Ends the session on the central too. That it could not be ended is no failure of what was done in it. */
  async logOut(signal: AbortSignal): Promise<void> {
    if (this.#cookie === null) return;
    try {
      await this.#post('/web/session/destroy', {}, signal);
    } catch (error) {
      if (!(error instanceof Fault || error instanceof Refusal)) throw error;
    }
    this.#cookie = null;
  }

  async #post(path: string, params: unknown, signal: AbortSignal) {
    this.#lastId += 1;
    const { body, sessionCookie } = await postJson({
      url: this.url,
      path,
      cookie: this.#cookie,
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: this.#lastId, params }),
      signal,
      timeoutMs: this.#timeoutMs,
    });
    // The id of an expired session's answer is null, so it is not compared: one call is one connection.
    return { answer: readAnswer(body, { id: null, url: this.url }), sessionCookie };
  }

  /** A central that has seen too many wrong passwords says so under the class of a wrong one. */
  #loginFailure(error: OdooError): Refusal | Fault {
    const { db, login } = this.#login;
    if (error.name === 'odoo.exceptions.AccessError') {
      return new Refusal('connection.wrong_database', { db, url: this.url });
    }
    if (error.name === DENIED && error.message.trim() !== 'Access Denied') {
      return new Refusal('provision.throttled', { login });
    }
    if (error.name === DENIED) return new Refusal('provision.wrong_password', { login });
    return failureOf(error, { url: this.url, db, login, model: null });
  }
}
