import type { Group } from '../schema/field.ts';

interface GroupRecord {
  readonly id: number;
  readonly name: string;
}

export const groups: Readonly<Record<Group, GroupRecord>> = {
  internal: { id: 1, name: 'User types/Internal User' },
  system: { id: 2, name: 'Administration/Settings' },
  portal: { id: 3, name: 'User types/Portal' },
  salesman: { id: 4, name: 'Sales/User: All Documents' },
  stock: { id: 5, name: 'Inventory/User' },
  invoicing: { id: 6, name: 'Invoicing/Billing' },
  backOffice: { id: 7, name: 'UMKM Back-office' },
  vendor: { id: 8, name: 'UMKM Vendor' },
};

const isGroup = (name: string): name is Group => name in groups;

export const groupNames: readonly Group[] = Object.keys(groups).filter(isGroup);

export const groupsOf = (ids: readonly number[]): ReadonlySet<Group> =>
  new Set(groupNames.filter((name) => ids.includes(groups[name].id)));
