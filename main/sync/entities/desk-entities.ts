import type { Role } from '../../../shared/contract/permissions.ts';
import type { Entity } from './entity.ts';

/** Whose desk it is, as the central says: what it receives hangs on that. */
export interface DeskOwner {
  role: Role;
  partnerId: number;
}

/** Staff receives all; a vendor what lists him, each with his own rows alone. */
export function entitiesFor(entities: readonly Entity[], owner: DeskOwner): readonly Entity[] {
  if (owner.role !== 'vendor') return entities;
  return entities.flatMap((entity) => {
    const { vendor, columns } = entity;
    if (vendor === null) return [];
    const more = Object.entries(vendor.columns ?? {});
    const ownedBy = vendor.path === null ? null : owner.partnerId;
    return { ...entity, columns: new Map([...columns, ...more]), links: [], ownedBy };
  });
}
