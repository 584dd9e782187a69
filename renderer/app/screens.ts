import {
  ChartNoAxesCombined,
  FileSpreadsheet,
  type LucideIcon,
  RefreshCw,
  Settings,
  ShoppingBag,
  Store,
} from 'lucide-react';
import type { Permission } from '../../shared/contract/permissions.ts';
import type { Screen } from '../client/use-go-to.ts';

interface ScreenEntry {
  id: Screen;
  icon: LucideIcon;
  permission: Permission;
  /** Whether the period of the top bar rules what it shows. */
  period: boolean;
}

/** The screens that exist, in the order of the menu. */
export const screenEntries: readonly ScreenEntry[] = [
  { id: 'overview', icon: ChartNoAxesCombined, permission: 'dashboard.view', period: true },
  { id: 'vendors', icon: Store, permission: 'vendor.view', period: false },
  { id: 'orders', icon: ShoppingBag, permission: 'order.view', period: false },
  { id: 'reports', icon: FileSpreadsheet, permission: 'report.run', period: false },
  { id: 'sync', icon: RefreshCw, permission: 'sync.view', period: false },
  { id: 'settings', icon: Settings, permission: 'connection.view', period: false },
];
