/** The roles of the platform: external ids `__umkm__.group_<role>`. */
export const roles = ['admin', 'finance', 'compliance', 'operations', 'viewer', 'vendor'] as const;
export type Role = (typeof roles)[number];

export const kitModule = '__umkm__';

const first = 11;

export const groupIdOf = (role: Role) => first + roles.indexOf(role);

const names: Readonly<Record<Role, string>> = {
  admin: 'UMKM Administrator',
  finance: 'UMKM Finance',
  compliance: 'UMKM Compliance',
  operations: 'UMKM Operations',
  viewer: 'UMKM Viewer',
  vendor: 'UMKM Vendor',
};

export const kitGroups = roles.map((role) => ({ role, id: groupIdOf(role), name: names[role] }));
