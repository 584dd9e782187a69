import { useMemo, useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 1700px)');

function subscribe(listener: () => void) {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Beside an open record there is no room for every column, unless the screen is wide: figures stay whole. */
export function useColumnsInSight<Column extends { id: string }>(
  columns: readonly Column[],
  { isOpen, beside }: { isOpen: boolean; beside: readonly string[] },
): readonly Column[] {
  const isWide = useSyncExternalStore(subscribe, () => wide.matches);
  return useMemo(
    () => (isOpen && !isWide ? columns.filter(({ id }) => beside.includes(id)) : columns),
    [columns, isOpen, isWide, beside],
  );
}
