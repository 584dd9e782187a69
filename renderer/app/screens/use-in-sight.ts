import { type RefObject, useEffect } from 'react';

/** The current tab stands in sight, with what is beside it; asked once the page is laid out, which it would be for nothing else. */
export function useInSight(line: RefObject<HTMLElement | null>, current: string): void {
  useEffect(() => {
    const tab = line.current?.querySelector(`[data-tab="${current}"]`);
    if (tab === null || tab === undefined) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        seen.disconnect();
        if (entry !== undefined && entry.intersectionRatio < 1) {
          tab.scrollIntoView({ block: 'nearest', inline: 'center' });
        }
      },
      { root: line.current },
    );
    seen.observe(tab);
    return () => seen.disconnect();
  }, [line, current]);
}
