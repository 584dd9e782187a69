/** What a role may do. Enforced in one place, main/engine/dispatch.ts, for every host. */
export const roles = ['admin', 'finance', 'compliance', 'operations', 'viewer', 'vendor'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'session.view',
  'dashboard.view',
  'explore.use',
  'vendor.view',
  'order.view',
  'report.run',
  'figure.import',
  'export.create',
  'sync.view',
  'sync.run',
  'sync.repair',
  'draft.save',
  'vendor.note',
  'vendor.edit',
  'product.edit',
  'order.edit',
  'certification.view',
  'certification.edit',
  'certification.propose',
  'evidence.view',
  'evidence.collect',
  'evidence.approve',
  'outbox.view',
  'outbox.resolve',
  'fact.view',
  'fact.rebuild',
  'policy.propose',
  'policy.approve',
  'commission.view',
  'commission.propose',
  'commission.close',
  'connection.view',
  'connection.change',
  'setting.change',
  'provision.run',
  'backup.view',
  'backup.create',
  'backup.restore',
  'privacy.view',
  'privacy.reveal',
  'privacy.subject',
  'privacy.erase',
  'audit.view',
] as const;
export type Permission = (typeof permissions)[number];

/** Of which rows: of all that this desk has, or of the vendor's own. */
export type Rows = 'all' | 'own';
type Grants = Readonly<Partial<Record<Permission, Rows>>>;

const of = (rows: Rows, ...granted: readonly Permission[]): Grants =>
  Object.fromEntries(granted.map((permission) => [permission, rows]));

const everyone = of('all', 'session.view', 'sync.view', 'connection.view', 'setting.change');
const reading = {
  ...everyone,
  ...of('all', 'dashboard.view', 'explore.use', 'vendor.view', 'order.view', 'commission.view'),
  ...of('all', 'certification.view'),
};
const working = {
  ...reading,
  ...of(
    'all',
    'report.run',
    'figure.import',
    'export.create',
    'sync.run',
    'sync.repair',
    'draft.save',
    'evidence.view',
    'vendor.note',
  ),
  ...of('all', 'outbox.view', 'outbox.resolve', 'backup.view', 'backup.create', 'fact.view'),
  ...of('all', 'fact.rebuild', 'privacy.view', 'privacy.reveal'),
};

/** The one table of who may do what, and on whose rows; what does not stand here nobody may. */
const policy: Readonly<Record<Role, Grants>> = {
  admin: of('all', ...permissions),
  finance: {
    ...working,
    ...of('all', 'vendor.edit', 'order.edit', 'policy.propose', 'policy.approve'),
    ...of('all', 'commission.propose', 'commission.close'),
  },
  compliance: {
    ...working,
    ...of('all', 'vendor.edit', 'product.edit', 'certification.edit'),
    ...of('all', 'certification.propose', 'policy.propose', 'policy.approve'),
    ...of('all', 'evidence.collect', 'evidence.approve'),
    ...of('all', 'privacy.subject', 'audit.view'),
  },
  operations: {
    ...working,
    ...of('all', 'vendor.edit', 'product.edit', 'order.edit', 'evidence.collect'),
  },
  viewer: reading,
  vendor: {
    ...everyone,
    ...of('all', 'sync.run'),
    ...of('own', 'dashboard.view', 'vendor.view', 'commission.view', 'export.create'),
  },
};

export function permissionsOf(role: Role): readonly Permission[] {
  return permissions.filter((permission) => can(role, permission));
}

export function can(role: Role, permission: Permission): boolean {
  return rowsOf(role, permission) !== null;
}

/** Null where the role may not. */
export function rowsOf(role: Role, permission: Permission): Rows | null {
  return policy[role][permission] ?? null;
}

/** True where the one role may all that the other may: nothing has to be taken away from whom it was the other. */
export function covers(role: Role, other: Role): boolean {
  return permissions.every((permission) => {
    const wanted = rowsOf(other, permission);
    const given = rowsOf(role, permission);
    return wanted === null || given === wanted || given === 'all';
  });
}
