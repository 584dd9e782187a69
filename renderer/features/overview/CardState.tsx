import { useKeyNames } from '../../filters/use-key-names.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { BoardEntry } from './board-entry.ts';

const NOTHING = {};

/** What the figures of a card leave out: what waits to be sent, and filters that it cannot follow. */
export function CardState({ entry: { answer, deaf = [] } }: { entry: BoardEntry }) {
  const say = useText();
  return (
    <>
      {answer.pending > 0 && (
        <span className="tabular whitespace-nowrap text-tiny text-warn">
          {say('board.pending', { count: answer.pending })}
        </span>
      )}
      {deaf.length > 0 && <Deaf deaf={deaf} />}
    </>
  );
}

function Deaf({ deaf }: { deaf: readonly string[] }) {
  const say = useText();
  const { dimensionName } = useKeyNames(NOTHING);
  const names = deaf.map(dimensionName).join(', ');
  return (
    <span className="truncate text-tiny text-warn" title={say('filters.deaf_text', { names })}>
      {say('filters.deaf', { names })}
    </span>
  );
}
