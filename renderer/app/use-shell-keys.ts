import { useEffect } from 'react';
import { shellNews } from '../client/live/shell-news.ts';
import { useGoTo } from '../client/use-go-to.ts';
import { useLockNow } from '../client/use-lock.ts';
import type { Overlay } from './overlay.ts';
import { useScreens } from './screens/screens.ts';

interface ShellKeys {
  onOverlay(overlay: Overlay): void;
  onToggleNav(): void;
}

/** Ctrl+K, Ctrl+B, Ctrl+L, Alt+1…9, `?` and `/`, wherever the focus is; and the same from a desktop's menu. */
export function useShellKeys({ onOverlay, onToggleNav }: ShellKeys): void {
  const goTo = useGoTo();
  const screens = useScreens();
  const lockNow = useLockNow();
  useEffect(() => {
    const actionOf = (event: KeyboardEvent): (() => void) | null => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key === 'k') return () => onOverlay('palette');
      if (command && event.key === 'b') return onToggleNav;
      if (command && event.key === 'l') return lockNow;
      const screen = screens[Number(event.key) - 1];
      if (event.altKey && screen !== undefined) return () => goTo(screen.id);
      if (command || event.altKey || isTyping(event.target)) return null;
      if (event.key === '?') return () => onOverlay('keys');
      if (event.key === '/') return focusFilter();
      return null;
    };
    const onKey = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? null : actionOf(event);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    const unlisten = shellNews.listen((action) => {
      if (action === 'navigation') onToggleNav();
      else if (action === 'lock') lockNow();
      else onOverlay(action);
    });
    return () => {
      document.removeEventListener('keydown', onKey);
      unlisten();
    };
  }, [goTo, screens, lockNow, onOverlay, onToggleNav]);
}

function focusFilter(): (() => void) | null {
  const filter = document.querySelector<HTMLInputElement>('main input[type="search"]');
  return filter === null ? null : () => filter.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
