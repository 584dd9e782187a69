import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { BoardScreen } from '../features/overview/BoardScreen.tsx';
import { CrashedScreen } from './GateScreens.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell });
const parent = () => root;
const home = () => redirect({ to: '/overview' });

/** Screens other than the first are fetched when they are first opened. */
const routes = [
  // One route for all boards: between two routes every card would hear of the address and be drawn anew.
  createRoute({ getParentRoute: parent, path: '/overview/{-$board}', component: BoardScreen }),
  createRoute({
    getParentRoute: parent,
    path: '/overview/mine',
    component: lazyRouteComponent(
      () => import('../features/overview/explore/MyBoardScreen.tsx'),
      'MyBoardScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/overview/alerts',
    component: lazyRouteComponent(
      () => import('../features/overview/alerts/AlertsScreen.tsx'),
      'AlertsScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/overview/glossary',
    component: lazyRouteComponent(
      () => import('../features/glossary/GlossaryScreen.tsx'),
      'GlossaryScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/overview/explore',
    component: lazyRouteComponent(
      () => import('../features/overview/explore/ExploreScreen.tsx'),
      'ExploreScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/vendors',
    component: lazyRouteComponent(
      () => import('../features/vendors/VendorsScreen.tsx'),
      'VendorsScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/shop',
    component: lazyRouteComponent(
      () => import('../features/vendors/shop/ShopScreen.tsx'),
      'ShopScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/orders',
    component: lazyRouteComponent(
      () => import('../features/orders/OrdersScreen.tsx'),
      'OrdersScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/commission',
    component: lazyRouteComponent(
      () => import('../features/commission/amounts/CommissionAmountsScreen.tsx'),
      'CommissionAmountsScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/commission/rules',
    component: lazyRouteComponent(
      () => import('../features/commission/rules/CommissionRulesScreen.tsx'),
      'CommissionRulesScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/commission/simulator',
    component: lazyRouteComponent(
      () => import('../features/commission/simulator/CommissionSimulatorScreen.tsx'),
      'CommissionSimulatorScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/commission/close',
    component: lazyRouteComponent(
      () => import('../features/commission/close/CommissionCloseScreen.tsx'),
      'CommissionCloseScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/commission/packs',
    component: lazyRouteComponent(
      () => import('../features/commission/packs/CommissionPacksScreen.tsx'),
      'CommissionPacksScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/reports',
    component: lazyRouteComponent(
      () => import('../features/reports/ReportsScreen.tsx'),
      'ReportsScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/outbox',
    component: lazyRouteComponent(
      () => import('../features/outbox/OutboxScreen.tsx'),
      'OutboxScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/facts',
    component: lazyRouteComponent(() => import('../features/facts/FactsScreen.tsx'), 'FactsScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/sync',
    component: lazyRouteComponent(() => import('../features/sync/SyncScreen.tsx'), 'SyncScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/certification',
    component: lazyRouteComponent(
      () => import('../features/certification/CoverageScreen.tsx'),
      'CoverageScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/evidence',
    component: lazyRouteComponent(
      () => import('../features/evidence/EvidenceScreen.tsx'),
      'EvidenceScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings',
    component: lazyRouteComponent(
      () => import('../features/settings/SettingsScreen.tsx'),
      'SettingsScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings/provision',
    component: lazyRouteComponent(
      () => import('../features/provision/ProvisionScreen.tsx'),
      'ProvisionScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings/role',
    component: lazyRouteComponent(() => import('../features/role/RoleScreen.tsx'), 'RoleScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings/security',
    component: lazyRouteComponent(
      () => import('../features/security/SecurityScreen.tsx'),
      'SecurityScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings/privacy',
    component: lazyRouteComponent(
      () => import('../features/privacy/PrivacyScreen.tsx'),
      'PrivacyScreen',
    ),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/settings/audit',
    component: lazyRouteComponent(() => import('../features/audit/AuditScreen.tsx'), 'AuditScreen'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '$',
    beforeLoad: () => {
      throw home();
    },
  }),
];

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createHashHistory(),
    defaultErrorComponent: CrashedScreen,
    defaultPreload: 'intent',
  });
}
