/** What a role may do. Enforced in one place, main/engine/dispatch.ts, for every host. */
export const roles = ['admin', 'finance', 'compliance', 'operations', 'viewer', 'vendor'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'session.view',
  'dashboard.view',
  'vendor.view',
  'order.view',
  'report.run',
  'export.create',
  'sync.view',
  'sync.run',
  'sync.repair',
  'draft.save',
  'vendor.edit',
  'product.edit',
  'order.edit',
  'certification.edit',
  'outbox.view',
  'outbox.resolve',
  'connection.view',
  'connection.change',
  'setting.change',
  'backup.view',
  'backup.create',
  'backup.restore',
] as const;
export type Permission = (typeof permissions)[number];

const everyone = ['session.view', 'sync.view', 'connection.view'] as const;
const reading = [...everyone, 'dashboard.view', 'vendor.view', 'order.view'] as const;
const working = [
  ...reading,
  'report.run',
  'export.create',
  'sync.run',
  'sync.repair',
  'draft.save',
  'outbox.view',
  'outbox.resolve',
  'backup.view',
  'backup.create',
] as const;

const grants: Record<Role, readonly Permission[]> = {
  admin: permissions,
  finance: [...working, 'vendor.edit', 'order.edit', 'setting.change'],
  compliance: [...working, 'vendor.edit', 'product.edit', 'certification.edit', 'setting.change'],
  operations: [...working, 'vendor.edit', 'product.edit', 'order.edit', 'setting.change'],
  viewer: [...reading, 'setting.change'],
  vendor: [...reading, 'export.create', 'sync.run', 'setting.change'],
};

export function permissionsOf(role: Role): readonly Permission[] {
  return grants[role];
}

export function can(role: Role, permission: Permission): boolean {
  return grants[role].includes(permission);
}
