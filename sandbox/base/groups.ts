import type { Group } from '../schema/field.ts';

interface GroupRecord {
  readonly id: number;
  readonly name: string;
  /** External id, module first. */
  readonly ref: readonly [module: string, name: string];
}

export const groups: Readonly<Record<Group, GroupRecord>> = {
  internal: { id: 1, name: 'User types/Internal User', ref: ['base', 'group_user'] },
  system: { id: 2, name: 'Administration/Settings', ref: ['base', 'group_system'] },
  portal: { id: 3, name: 'User types/Portal', ref: ['base', 'group_portal'] },
  salesman: {
    id: 4,
    name: 'Sales/User: All Documents',
    ref: ['sales_team', 'group_sale_salesman_all_leads'],
  },
  stock: { id: 5, name: 'Inventory/User', ref: ['stock', 'group_stock_user'] },
  invoicing: { id: 6, name: 'Invoicing/Billing', ref: ['account', 'group_account_invoice'] },
  salesManager: { id: 7, name: 'Sales/Administrator', ref: ['sales_team', 'group_sale_manager'] },
  contacts: {
    id: 8,
    name: 'Extra Rights/Contact Creation',
    ref: ['base', 'group_partner_manager'],
  },
};

const isGroup = (name: string): name is Group => name in groups;

export const groupNames: readonly Group[] = Object.keys(groups).filter(isGroup);
