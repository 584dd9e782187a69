import { usePeriod } from '../../client/use-period.ts';
import { useSession } from '../../client/use-session.ts';
import { useWall } from '../../client/wall/use-wall.ts';
import { useWhere } from '../../filters/use-where.ts';
import { WhereChips } from '../../filters/WhereChips.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { AsOfStamp } from '../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../ui/text/use-text.ts';

const SECONDS = [0, 15, 30, 60, 300] as const;

/** All that a wall says besides its figures: which board, of when, and how to leave. */
export function WallBar({ title }: { title: SayKey }) {
  const say = useText();
  const format = useFormat();
  const { asOf } = useSession();
  const { period } = usePeriod();
  const { where, keep } = useWhere();
  const { turn, turnEvery, leave } = useWall();
  const days = [...new Set([period.from, period.to])].map((day) => format.day(day)).join(' – ');
  return (
    <header className="flex h-11 shrink-0 items-center gap-3 px-5">
      <h1 className="whitespace-nowrap font-semibold text-head">{say(title)}</h1>
      <span className="tabular whitespace-nowrap text-muted">{days}</span>
      <WhereChips where={where} onRemove={(dimension) => keep(dimension, [])} />
      <div className="ml-auto flex items-center gap-3">
        <AsOfStamp asOf={asOf} />
        <Select
          label={say('board.wall_turn')}
          className="w-52"
          value={String(turn)}
          onChange={(seconds) => turnEvery(Number(seconds))}
          options={[...new Set([...SECONDS, turn])].map((seconds) => ({
            value: String(seconds),
            label: seconds === 0 ? say('board.wall_stay') : say('board.wall_every', { seconds }),
          }))}
        />
        <Button look="quiet" onClick={leave}>
          {say('board.wall_leave')}
        </Button>
      </div>
    </header>
  );
}
