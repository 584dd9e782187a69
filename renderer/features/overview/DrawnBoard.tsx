import { useDeferredValue } from 'react';
import { IntentLine } from '../../drafts/IntentLine.tsx';
import { MissingSources } from './MissingSources.tsx';
import { useBoardMarks } from './marks/use-board-marks.ts';
import { OverviewBoard } from './OverviewBoard.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { useTop } from './rows/use-top.ts';
import type { useBoard } from './use-board.ts';

type DrawnBoardProps = Pick<
  ReturnType<typeof useBoard>,
  'question' | 'board' | 'stale' | 'counting'
>;

/** Drawn in slices between which the page answers, the first time too; until then the board before stands there. */
export function DrawnBoard({ question, board, stale, counting }: DrawnBoardProps) {
  const drawn = useDeferredValue(board, undefined);
  useBoardMarks(question, drawn !== undefined && drawn === board && !stale);
  useTop(drawn?.id);
  if (drawn === undefined) return (counting || board !== undefined) && <OverviewSkeleton />;
  return (
    <>
      <IntentLine />
      <OverviewBoard id={drawn.id} cards={drawn.cards} stale={stale} />
      <MissingSources missing={drawn.missing} />
    </>
  );
}
