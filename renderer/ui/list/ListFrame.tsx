import { type ReactNode, useEffect, useRef } from 'react';

interface ListFrameProps {
  /** Search and filters, from the start. */
  filters: ReactNode;
  /** How many, what changed, the export; at the end. */
  status: ReactNode;
  /** What went wrong, under the filters. */
  notice?: ReactNode;
  table: ReactNode;
  /** The record that is open, or nothing. */
  panel: ReactNode;
}

/**
 * A list with its filters above and one record beside it. A closed record gives the keyboard back to the
 * list, and so do Esc in a filter and Enter in the search.
 */
export function ListFrame({ filters, status, notice, table, panel }: ListFrameProps) {
  const bar = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = Boolean(panel);
  useEffect(() => {
    if (!isOpen && document.activeElement === document.body) focusGrid(list.current);
  }, [isOpen]);
  useEffect(() => {
    const toList = (event: KeyboardEvent) => {
      const leaves = event.key === 'Escape' || (event.key === 'Enter' && isSearch(event.target));
      if (!leaves || event.defaultPrevented) return;
      event.preventDefault();
      focusGrid(list.current);
    };
    const filterBar = bar.current;
    filterBar?.addEventListener('keydown', toList);
    return () => filterBar?.removeEventListener('keydown', toList);
  }, []);
  return (
    <div className="flex h-full min-h-0 flex-col gap-2">
      <div ref={bar} className="flex flex-wrap items-center gap-2">
        {filters}
        <div className="ml-auto flex items-center gap-3">{status}</div>
      </div>
      {notice}
      <div className="relative flex min-h-0 flex-1 gap-2">
        <div
          ref={list}
          className="min-w-0 flex-1 overflow-hidden rounded-base border border-line bg-surface"
        >
          {table}
        </div>
        {panel}
      </div>
    </div>
  );
}

function focusGrid(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[role="grid"]')?.focus();
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
