import { createHash } from 'node:crypto';
import type { Store } from './store.ts';

/** Passwords of a sandbox are public; they are only kept from lying about in clear. */
const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** A password or an API key of the user: either opens every door. */
export function addSecret(store: Store, userId: number, secret: string): void {
  store.run('insert or ignore into sandbox_login (user_id, secret) values (?, ?)', [
    userId,
    digest(secret),
  ]);
}

export function setSecret(store: Store, userId: number, secret: string): void {
  store.run('delete from sandbox_login where user_id = ?', [userId]);
  addSecret(store, userId, secret);
}

const active =
  'select 1 from sandbox_login l join res_users u on u.id = l.user_id and u.active = 1';

export const isSecret = (store: Store, userId: number, secret: string) =>
  store.get(`${active} where l.user_id = ? and l.secret = ?`, [userId, digest(secret)]) !==
  undefined;

/** The user of this login and password, or null: the two mistakes cannot be told apart. */
export function userOf(store: Store, login: string, secret: string): number | null {
  const id = store.get('select id from res_users where login = ?', [login])?.[0];
  return typeof id === 'number' && isSecret(store, id, secret) ? id : null;
}
