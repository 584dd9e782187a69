import { useEffect } from 'react';
import type { Preferences } from '../../../shared/contract/session.contract.ts';

/** `data-theme` overrides what the computer prefers; without it the tokens follow the computer. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
}
