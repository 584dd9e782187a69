import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

export const screens = ['overview', 'vendors', 'orders', 'reports', 'sync', 'settings'] as const;
export type Screen = (typeof screens)[number];

/** To another screen with its state: `goTo('vendors', { open: 12 })` opens vendor 12 beside the list. */
export function useGoTo() {
  const navigate = useNavigate();
  return useCallback(
    (screen: Screen, state: Record<string, unknown> = {}) =>
      void navigate({ to: `/${screen}`, search: state }),
    [navigate],
  );
}
