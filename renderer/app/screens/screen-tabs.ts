import type { Permission } from '../../../shared/contract/permissions.ts';
import type { SessionView } from '../../../shared/contract/session.contract.ts';
import type { Screen } from '../../client/use-go-to.ts';

interface Tab {
  to: `/${string}`;
  text: string;
  permission: Permission;
  /** Whether the period of the top bar rules what it shows. */
  period?: true;
  /** Whether it stands beside another period. */
  compared?: true;
  /** Not on a vendor's desk. */
  staff?: true;
}

/** Screens of several parts, each with an address of its own. */
export const screenTabs = {
  overview: [
    {
      to: '/overview',
      text: 'dashboard.overview',
      permission: 'dashboard.view',
      period: true,
      compared: true,
    },
    {
      to: '/overview/regions',
      text: 'dashboard.regions',
      permission: 'dashboard.view',
      period: true,
      compared: true,
    },
    {
      to: '/overview/vendors',
      text: 'dashboard.vendors',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/products',
      text: 'dashboard.products',
      permission: 'dashboard.view',
      period: true,
      compared: true,
    },
    {
      to: '/overview/customers',
      text: 'dashboard.customers',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/payments',
      text: 'dashboard.payments',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/shipments',
      text: 'dashboard.shipments',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/ratings',
      text: 'dashboard.ratings',
      permission: 'dashboard.view',
      period: true,
      compared: true,
    },
    {
      to: '/overview/compliance',
      text: 'dashboard.compliance',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/targets',
      text: 'dashboard.targets',
      permission: 'dashboard.view',
      period: true,
      compared: true,
      staff: true,
    },
    {
      to: '/overview/mine',
      text: 'explore.board',
      permission: 'explore.use',
      period: true,
      compared: true,
    },
    { to: '/overview/alerts', text: 'alerts.title', permission: 'explore.use' },
    {
      to: '/overview/explore',
      text: 'explore.title',
      permission: 'explore.use',
      period: true,
      compared: true,
    },
  ],
  commission: [
    {
      to: '/commission',
      text: 'commission_screen.lines',
      permission: 'commission.view',
      period: true,
    },
    {
      to: '/commission/rules',
      text: 'commission_screen.rules',
      permission: 'commission.view',
      staff: true,
    },
    {
      to: '/commission/simulator',
      text: 'commission_screen.simulator',
      permission: 'commission.propose',
      period: true,
    },
    {
      to: '/commission/close',
      text: 'commission_screen.close',
      permission: 'commission.close',
    },
    {
      to: '/commission/packs',
      text: 'commission_screen.packs',
      permission: 'commission.view',
      staff: true,
    },
  ],
  settings: [
    { to: '/settings', text: 'shell.settings.general', permission: 'connection.view' },
    { to: '/settings/provision', text: 'provision.title', permission: 'provision.run' },
    { to: '/settings/role', text: 'shell.settings.role', permission: 'session.view' },
    { to: '/settings/security', text: 'security.title', permission: 'session.view' },
    { to: '/settings/privacy', text: 'privacy.title', permission: 'privacy.view' },
    { to: '/settings/audit', text: 'audit.title', permission: 'audit.view' },
  ],
} as const satisfies Partial<Record<Screen, readonly Tab[]>>;

type TabbedScreen = keyof typeof screenTabs;
export type ScreenTab = (typeof screenTabs)[TabbedScreen][number];

/** Those that this role may open, and this desk has the rows for. */
export function tabsFor(
  screen: TabbedScreen,
  { permissions, vendor }: Pick<SessionView, 'permissions' | 'vendor'>,
): ScreenTab[] {
  const tabs: readonly ScreenTab[] = screenTabs[screen];
  return tabs
    .filter(({ permission }) => permissions.includes(permission))
    .filter((tab) => vendor === null || !('staff' in tab));
}

/** The screens that have parts. */
export function hasTabs(screen: Screen | undefined): screen is TabbedScreen {
  return screen !== undefined && screen in screenTabs;
}

/** The board that a tab opens; null where it opens something else. */
export function boardOf({ to, text }: ScreenTab): string | null {
  return text.startsWith('dashboard.') ? (to.split('/')[2] ?? 'overview') : null;
}
