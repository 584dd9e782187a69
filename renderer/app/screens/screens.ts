import {
  BadgeCheck,
  BadgePercent,
  ChartNoAxesCombined,
  FileCheck,
  FileSpreadsheet,
  Gavel,
  type LucideIcon,
  RefreshCw,
  Send,
  Settings,
  ShoppingBag,
  Store,
} from 'lucide-react';
import { useMemo } from 'react';
import type { Permission } from '../../../shared/contract/permissions.ts';
import type { Screen } from '../../client/use-go-to.ts';
import { useSession } from '../../client/use-session.ts';
import { hasTabs, screenTabs } from './screen-tabs.ts';

interface ScreenEntry {
  id: Screen;
  icon: LucideIcon;
  permission: Permission;
  /** On this kind of desk alone. */
  desk?: 'staff' | 'vendor';
  /** Whether the period of the top bar rules what it shows; of a screen with parts, each says it. */
  period: boolean;
}

/** The screens that exist, in the order of the menu. */
export const screenEntries: readonly ScreenEntry[] = [
  { id: 'overview', icon: ChartNoAxesCombined, permission: 'dashboard.view', period: false },
  { id: 'vendors', icon: Store, permission: 'vendor.view', desk: 'staff', period: false },
  { id: 'shop', icon: Store, permission: 'vendor.view', desk: 'vendor', period: true },
  { id: 'orders', icon: ShoppingBag, permission: 'order.view', period: false },
  { id: 'commission', icon: BadgePercent, permission: 'commission.view', period: false },
  { id: 'reports', icon: FileSpreadsheet, permission: 'report.run', period: false },
  { id: 'facts', icon: Gavel, permission: 'fact.view', period: false },
  { id: 'outbox', icon: Send, permission: 'outbox.view', period: false },
  { id: 'sync', icon: RefreshCw, permission: 'sync.view', period: false },
  {
    ...{ id: 'certification', icon: BadgeCheck, permission: 'certification.view' },
    ...{ desk: 'staff', period: false },
  },
  { id: 'evidence', icon: FileCheck, permission: 'evidence.view', desk: 'staff', period: false },
  { id: 'settings', icon: Settings, permission: 'connection.view', period: false },
];

export function isByPeriod({ id, period }: ScreenEntry, path: string): boolean {
  if (!hasTabs(id)) return period;
  return screenTabs[id].some((tab) => tab.to === path && 'period' in tab);
}

/** Whether what it shows stands beside another period. */
export function isCompared({ id }: ScreenEntry, path: string): boolean {
  return hasTabs(id) && screenTabs[id].some((tab) => tab.to === path && 'compared' in tab);
}

/** Those that this role may open, and this desk has the rows for. */
export function useScreens(): readonly ScreenEntry[] {
  const { permissions, vendor } = useSession();
  const desk = vendor === null ? 'staff' : 'vendor';
  return useMemo(
    () =>
      screenEntries.filter(
        (entry) =>
          permissions.includes(entry.permission) &&
          (entry.desk === undefined || entry.desk === desk),
      ),
    [permissions, desk],
  );
}
