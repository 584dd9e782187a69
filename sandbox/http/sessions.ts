import { randomBytes } from 'node:crypto';

const week = 604_800;

/** Web sessions by their cookie. They outlive a restart of the listener, as Odoo's do. */
export class Sessions {
  readonly #users = new Map<string, number | null>();

  /** Opens a session; null is a visitor who has not signed in. */
  open(uid: number | null): string {
    const id = randomBytes(20).toString('hex');
    this.#users.set(id, uid);
    return id;
  }

  close(id: string): void {
    this.#users.delete(id);
  }

  userOf(id: string | null): number | null {
    return (id === null ? null : this.#users.get(id)) ?? null;
  }

  knows(id: string | null): boolean {
    return id !== null && this.#users.has(id);
  }
}

export function sessionIdOf(cookies: string | undefined): string | null {
  const pair = cookies?.split(/;\s*/).find((item) => item.startsWith('session_id='));
  return pair?.slice('session_id='.length) ?? null;
}

export function cookieOf(id: string, now: Date): string {
  const expires = new Date(now.getTime() + 365 * 86_400_000).toUTCString();
  return `session_id=${id}; Expires=${expires}; Max-Age=${week}; HttpOnly; Path=/`;
}
