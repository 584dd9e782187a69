import {
  can,
  type Permission,
  type Role,
  roles,
  rowsOf,
} from '../../../shared/contract/permissions.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import type { Actor } from '../calls/calls.ts';
import { findBinding } from './session.store.ts';

/** How long a role that the central once confirmed serves offline (docs/decisions.md 15). */
export const ROLE_SERVES_MS = 30 * 86_400_000;
/** No partner of a central has this id: nothing is his. */
const NOBODY = 0;

const ALWAYS_LOCAL: ReadonlySet<Permission> = new Set(['connection.change', 'sync.run']);

/** Until a profile is bound there is nothing to protect: whoever opened it may bind it. */
const UNBOUND: Role = 'admin';

export function resolveActor(db: Reader, via: Actor['via'], clock: Clock): Actor {
  const binding = findBinding(db);
  if (binding === undefined) return { login: '', role: UNBOUND, via, partnerId: null };
  const confirmed = roleNamed(binding.role);
  const stale = clock.now() - binding.role_checked_at > ROLE_SERVES_MS;
  const role = stale && confirmed !== 'vendor' ? 'viewer' : confirmed;
  return { login: binding.login, role, via, partnerId: binding.partner_id };
}

export function roleNamed(name: string): Role {
  return roles.find((role) => role === name) ?? 'viewer';
}

/**
 * Who holds this computer's account may always bind the profile anew and sync it, whatever the role of its
 * login: the central judges that login, and only by asking it again does a role come back that was lost.
 */
export function mayCall(actor: Actor, permissions: readonly Permission[]): boolean {
  const may = (permission: Permission): boolean =>
    can(actor.role, permission) || (actor.via === 'local' && ALWAYS_LOCAL.has(permission));
  return permissions.length > 0 && permissions.every(may);
}

/** Whose rows alone he sees, of all that these permissions open; null where he sees every row that is here. */
export function ownRowsOf(actor: Actor, permissions: readonly Permission[]): number | null {
  const isOwn = permissions.some((permission) => rowsOf(actor.role, permission) === 'own');
  return isOwn ? (actor.partnerId ?? NOBODY) : null;
}
