import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { moveOf } from './table-keys.ts';
import { HEAD_PX, ROW_PX } from './table-size.ts';

interface ActiveRowOf {
  scroller: RefObject<HTMLDivElement | null>;
  listId: string;
  count: number;
  /** The DOM id of a row. */
  rowId(index: number): string;
  scrollTo(index: number): void;
  open: ((index: number, full: boolean) => void) | undefined;
  /** One row is marked or no longer; of several all are marked. */
  mark?: ((from: number, to: number) => void) | undefined;
}

/** Where the keyboard is in a grid: the grid keeps the focus and names its active row. */
export function useActiveRow(of: ActiveRowOf) {
  const { scroller, listId, count, rowId, scrollTo, open, mark } = of;
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));

  // Another filter or order is another list: begin at its top.
  const [shownList, setShownList] = useState(listId);
  if (listId !== shownList) {
    setShownList(listId);
    setChosen(0);
  }
  useEffect(() => {
    if (shownList !== '') scroller.current?.scrollTo({ top: 0 });
  }, [shownList, scroller]);

  // A screen opens with its list under the fingers, unless something else already holds the focus.
  const isWorkedIn = open !== undefined;
  useEffect(() => {
    if (!isWorkedIn || document.activeElement !== document.body) return;
    scroller.current?.querySelector('table')?.focus({ preventScroll: true });
  }, [isWorkedIn, scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    const full = event.ctrlKey || event.metaKey;
    const enter = event.key === 'Enter';
    if (event.target !== event.currentTarget || event.altKey || (full && !enter)) return;
    const page = Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_PX) / ROW_PX) - 1;
    const move = moveOf(event.key, { current: active, count, page: Math.max(1, page) });
    if (move !== null) {
      if (event.shiftKey) mark?.(active, move);
      setChosen(move);
      scrollTo(move);
    } else if (enter) open?.(active, full);
    else if (event.key === ' ' && mark !== undefined) mark(active, active);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('tr[data-index]');
    if (row === null || row === undefined) return;
    const index = Number(row.dataset.index);
    setChosen(index);
    const isMark = mark !== undefined && target?.closest('[data-mark]') !== null;
    if (isMark) mark(event.shiftKey ? active : index, index);
    else open?.(index, false);
  };
  const gridProps = {
    role: 'grid',
    tabIndex: 0,
    'aria-activedescendant': count === 0 ? undefined : rowId(active),
    onKeyDown,
    onClick,
  };
  return { active, gridProps };
}
