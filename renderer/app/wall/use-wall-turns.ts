import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../client/use-session.ts';
import { useWall } from '../../client/wall/use-wall.ts';
import { boardOf, tabsFor } from '../screens/screen-tabs.ts';

const MS = 1_000;
/** What is hidden of the last rows after a turn by less than this was seen already. */
const REST = 24;

/** Esc leaves, the browser's own as well; and each turn shows the next screenful, then the next board. */
export function useWallTurns(path: string): void {
  const navigate = useNavigate();
  const session = useSession();
  const { isWall, turn, leave } = useWall();
  useEffect(() => {
    if (!isWall) return;
    let wasFull = document.fullscreenElement !== null;
    const onFull = () => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull) leave();
      wasFull = isFull;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    document.addEventListener('fullscreenchange', onFull);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('fullscreenchange', onFull);
      document.removeEventListener('keydown', onKey);
    };
  }, [isWall, leave]);
  useEffect(() => {
    if (!isWall || turn === 0) return;
    // Screens that are worked in are not for a wall.
    const boards = tabsFor('overview', session).filter((tab) => boardOf(tab) !== null);
    const timer = setInterval(() => {
      const content = document.getElementById('content');
      if (content !== null && turnedPage(content)) return;
      const next = boards[(boards.findIndex(({ to }) => to === path) + 1) % boards.length];
      content?.scrollTo({ top: 0 });
      if (next !== undefined) void navigate({ to: next.to, search: (now: object) => now });
    }, turn * MS);
    return () => clearInterval(timer);
  }, [isWall, turn, path, session, navigate]);
}

/** False at the end. */
function turnedPage(content: HTMLElement): boolean {
  const left = content.scrollHeight - content.clientHeight - content.scrollTop;
  if (left <= REST) return false;
  content.scrollBy({ top: content.clientHeight - REST });
  return true;
}
