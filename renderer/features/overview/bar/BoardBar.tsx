import { MonitorPlay } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWall } from '../../../client/wall/use-wall.ts';
import { AddFilter } from '../../../filters/AddFilter.tsx';
import { useWhere } from '../../../filters/use-where.ts';
import { WhereChips } from '../../../filters/WhereChips.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Kbd } from '../../../ui/controls/Kbd.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useReset } from './use-reset.ts';

interface BoardBarProps {
  /** What the board can be narrowed by; empty until it is known. */
  filterable: readonly string[];
  /** How far the counting is, where it takes its time. */
  progress: ReactNode;
  /** What else can be done with the board. */
  children?: ReactNode;
}

/** All that the board is narrowed by, in sight; one key gives back the whole. */
export function BoardBar({ filterable, progress, children }: BoardBarProps) {
  const say = useText();
  const { where, keep } = useWhere();
  const { isWall, enter } = useWall();
  const { changed, reset } = useReset();
  useBoardKeys({ onReset: reset, onWall: enter });
  if (isWall) return null;
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-2">
      <WhereChips where={where} onRemove={(dimension) => keep(dimension, [])} />
      <AddFilter dimensions={filterable} where={where} onKeep={keep} />
      {changed && (
        <Button look="quiet" onClick={reset}>
          {say('filters.reset')}
          <Kbd>r</Kbd>
        </Button>
      )}
      <div className="ml-auto flex items-center gap-1">
        {progress}
        {children}
        <IconButton label={`${say('board.wall')} (w)`} onClick={enter}>
          <MonitorPlay aria-hidden size={15} />
        </IconButton>
      </div>
    </div>
  );
}
