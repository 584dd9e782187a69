import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { api } from '../../../client/client.ts';
import { useSession } from '../../../client/use-session.ts';
import { paintedQuestion } from '../marks/painted-question.ts';
import { useAskedBoard } from '../use-asked-board.ts';

/**
 * The boards beside the one on the screen, asked the same question before somebody goes there: one after the other once it
 * stands, and the one that is pointed at now.
 */
export function useBoardsAhead(boards: readonly string[]): (board: string) => void {
  const { asOf } = useSession();
  const queryClient = useQueryClient();
  const asked = useAskedBoard('');
  const painted = paintedQuestion.use();
  const names = boards.join(' ');
  const isOpen = asOf !== null;
  const read = useCallback(
    async (id: string) => {
      if (!isOpen) return;
      const input = { ...asked, id };
      await queryClient.prefetchQuery(api.analytics.dashboard.queryOptions({ input }));
    },
    [queryClient, asked, isOpen],
  );
  useEffect(() => {
    if (painted === null || names === '') return;
    return inQuiet(names.split(' ').map((id) => () => read(id)));
  }, [painted, names, read]);
  return useCallback((board) => void read(board), [read]);
}

/** One after the other, each when the page has nothing to do. Gives the way to stop it. */
function inQuiet(works: readonly (() => Promise<void>)[]): () => void {
  const [work, ...rest] = works;
  if (work === undefined) return () => undefined;
  let stopRest = () => {};
  let stopped = false;
  const turn = requestIdleCallback(() => {
    void work().then(() => {
      if (!stopped) stopRest = inQuiet(rest);
    });
  });
  return () => {
    stopped = true;
    cancelIdleCallback(turn);
    stopRest();
  };
}
