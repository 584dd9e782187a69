import { OdooError } from '../errors.ts';

const most = 10;
const pauseMs = 60_000;

/** Failed web logins by address: after ten, even the right password has to wait a minute. */
export class Throttle {
  readonly #failures = new Map<string, { count: number; last: number }>();

  check(address: string, now: Date): void {
    const known = this.#failures.get(address);
    if (!known || known.count < most) return;
    if (now.getTime() - known.last >= pauseMs) {
      this.#failures.delete(address);
      return;
    }
    throw new OdooError(
      'odoo.exceptions.AccessDenied',
      'Too many login failures, please wait a bit before trying again.',
    );
  }

  failed(address: string, now: Date): void {
    const count = (this.#failures.get(address)?.count ?? 0) + 1;
    this.#failures.set(address, { count, last: now.getTime() });
  }

  passed(address: string): void {
    this.#failures.delete(address);
  }
}
