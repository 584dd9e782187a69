import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

export const screens = [
  'overview',
  'vendors',
  'shop',
  'orders',
  'commission',
  'reports',
  'facts',
  'outbox',
  'sync',
  'certification',
  'evidence',
  'settings',
] as const;
export type Screen = (typeof screens)[number];

/** Parts of a screen with an address of their own. */
type ScreenPart =
  | 'overview/mine'
  | 'overview/alerts'
  | 'overview/explore'
  | 'overview/glossary'
  | 'commission/rules'
  | 'commission/simulator'
  | 'commission/close'
  | 'commission/packs'
  | 'settings/role'
  | 'settings/security'
  | 'settings/privacy'
  | 'settings/audit'
  | 'settings/provision';

/** To another screen with its state: `goTo('vendors', { open: 12 })` opens vendor 12 beside the list. */
export function useGoTo() {
  const navigate = useNavigate();
  return useCallback(
    (screen: Screen | ScreenPart, state: Record<string, unknown> = {}) =>
      void navigate({ to: `/${screen}`, search: state }),
    [navigate],
  );
}
