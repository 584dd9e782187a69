import { useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useSession } from '../../client/use-session.ts';
import { IntentLine } from '../../drafts/IntentLine.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { BoardBar } from './bar/BoardBar.tsx';
import { CountingLine } from './bar/CountingLine.tsx';
import { SaveBoard } from './export/pdf/SaveBoard.tsx';
import { MissingSources } from './MissingSources.tsx';
import { useBoardMarks } from './marks/use-board-marks.ts';
import { OverviewBoard } from './OverviewBoard.tsx';
import { OverviewEmpty } from './OverviewEmpty.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { useTop } from './rows/use-top.ts';
import { useBoard } from './use-board.ts';

/** How the marketplace is doing, beside another period. */
export function BoardScreen() {
  const say = useText();
  const { asOf } = useSession();
  const params: Record<string, unknown> = useParams({ strict: false });
  const id = typeof params.board === 'string' ? params.board : 'overview';
  const { question, board, stale, counting, stopped, failure, count, stop } = useBoard(id);
  // Drawn in slices between which the page answers, the first time too.
  const drawn = useDeferredValue(board, undefined);
  useBoardMarks(question, drawn !== undefined && drawn === board && !stale);
  useTop(drawn?.id);
  if (asOf === null) return <OverviewEmpty />;
  return (
    <div className="flex flex-col gap-3">
      <BoardBar
        filterable={board?.filterable ?? []}
        progress={
          (stopped || (counting && (stale || board === undefined))) && (
            <CountingLine stopped={stopped} onStop={stop} onCount={count} />
          )
        }
      >
        {board !== undefined && !stale && <SaveBoard board={board} />}
      </BoardBar>
      {failure !== null && (
        <Notice
          tone="bad"
          title={say('overview.failed')}
          action={<Button onClick={count}>{say('ui.retry')}</Button>}
        >
          {say(failure.code, failure.params)}
        </Notice>
      )}
      {drawn === undefined && (counting || board !== undefined) && <OverviewSkeleton />}
      {drawn !== undefined && (
        <>
          <IntentLine />
          <OverviewBoard id={drawn.id} cards={drawn.cards} stale={stale} />
          <MissingSources missing={drawn.missing} />
        </>
      )}
    </div>
  );
}
