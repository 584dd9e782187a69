import { useParams } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { BoardBar } from './bar/BoardBar.tsx';
import { CountingLine } from './bar/CountingLine.tsx';
import { DrawnBoard } from './DrawnBoard.tsx';
import { SaveBoard } from './export/pdf/SaveBoard.tsx';
import { OverviewEmpty } from './OverviewEmpty.tsx';
import { useBoard } from './use-board.ts';

/** How the marketplace is doing, beside another period. */
export function BoardScreen() {
  const say = useText();
  const { asOf } = useSession();
  const params: Record<string, unknown> = useParams({ strict: false });
  const id = typeof params.board === 'string' ? params.board : 'overview';
  const { question, board, stale, counting, stopped, failure, count, stop } = useBoard(id);
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
      <DrawnBoard {...{ question, board, stale, counting }} />
    </div>
  );
}
