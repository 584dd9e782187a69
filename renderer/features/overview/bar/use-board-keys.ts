import { useEffect } from 'react';

interface BoardKeys {
  onReset(): void;
  onWall(): void;
}

/** `r` and `w`, while nobody types. */
export function useBoardKeys({ onReset, onWall }: BoardKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [role=dialog]')
      ) {
        return;
      }
      if (event.key === 'r') onReset();
      if (event.key === 'w') onWall();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onReset, onWall]);
}
