import type * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { brokenAnswer } from '../../../central/odoo-answer.ts';
import type { ModelCall } from '../../../central/odoo-client.ts';
import { OdooWebSession } from '../../../central/odoo-web-session.ts';

interface Central {
  url: string;
  db: string;
}

/** Who prepares a central: someone who may change its settings, for as long as one plan or run takes. */
export class Administrator {
  readonly central: Central;
  readonly login: string;
  readonly #session: OdooWebSession;
  readonly #signal: AbortSignal;

  private constructor(
    central: Central,
    login: string,
    by: { session: OdooWebSession; signal: AbortSignal },
  ) {
    this.central = central;
    this.login = login;
    this.#session = by.session;
    this.#signal = by.signal;
  }

  static async logIn(
    central: Central,
    { login, secret }: { login: string; secret: string },
    { signal, timeoutMs }: { signal: AbortSignal; timeoutMs?: number },
  ): Promise<Administrator> {
    const limit = timeoutMs === undefined ? {} : { timeoutMs };
    const session = new OdooWebSession(central.url, { db: central.db, login, secret }, limit);
    const user = await session.logIn(signal);
    const by = new Administrator(central, login, { session, signal });
    if (user.isSystem) return by;
    await by.leave();
    throw new Refusal('provision.no_right', { login });
  }

  async call(model: string, method: string, { args, context = {} }: CallOf): Promise<unknown> {
    const kwargs = { context: { lang: 'en_US', ...context } };
    return this.#ask({ model, method, args, kwargs });
  }

  /** Rows with bare ids. An answer of another shape is no answer. */
  async rows<Row>(
    model: string,
    asked: { domain: readonly unknown[]; row: z.ZodObject & z.ZodType<Row> },
  ): Promise<Row[]> {
    const fields = Object.keys(asked.row.shape).filter((name) => name !== 'id');
    const context = { lang: 'en_US', active_test: false };
    const kwargs = { fields, load: '', order: 'id', context };
    const args = [asked.domain];
    const result = await this.#ask({ model, method: 'search_read', args, kwargs });
    const parsed = asked.row.array().safeParse(result);
    if (!parsed.success) throw brokenAnswer(this.central.url, 0);
    return parsed.data;
  }

  async count(model: string, domain: readonly unknown[]): Promise<number> {
    const found = await this.call(model, 'search_count', {
      args: [domain],
      context: { active_test: false },
    });
    if (typeof found !== 'number') throw brokenAnswer(this.central.url, 0);
    return found;
  }

  async leave(): Promise<void> {
    await this.#session.logOut(AbortSignal.timeout(5_000));
  }

  #ask(call: ModelCall): Promise<unknown> {
    return this.#session.execute(call, this.#signal);
  }
}

interface CallOf {
  args: readonly unknown[];
  context?: Record<string, unknown>;
}
