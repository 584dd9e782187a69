import type { Role } from '../../../../shared/contract/permissions.ts';
import { type Holder, KIT_MODULE } from './kit.ts';

interface KitGroup {
  role: Role;
  name: string;
  /** What a member is besides: inside, or a guest of the portal. */
  implies: 'base.group_user' | 'base.group_portal';
}

/** Asked for at login by `res.users.has_group('__umkm__.group_<role>')`. */
export const groups: readonly KitGroup[] = [
  { role: 'admin', name: 'UMKM Administrator', implies: 'base.group_user' },
  { role: 'finance', name: 'UMKM Finance', implies: 'base.group_user' },
  { role: 'compliance', name: 'UMKM Compliance', implies: 'base.group_user' },
  { role: 'operations', name: 'UMKM Operations', implies: 'base.group_user' },
  { role: 'viewer', name: 'UMKM Viewer', implies: 'base.group_user' },
  { role: 'vendor', name: 'UMKM Vendor', implies: 'base.group_portal' },
];

/** The external id, without its module, of who holds a right. */
export function groupIdOf(holder: Holder): { module: 'base' | typeof KIT_MODULE; name: string } {
  switch (holder) {
    case 'internal':
      return { module: 'base', name: 'group_user' };
    case 'portal':
      return { module: 'base', name: 'group_portal' };
    case 'settings':
      return { module: 'base', name: 'group_system' };
    default:
      return { module: KIT_MODULE, name: `group_${holder}` };
  }
}
