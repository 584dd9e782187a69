import { Button } from '../controls/Button.tsx';
import { useText } from '../text/use-text.ts';

interface ChangesPillProps {
  /** Rows in sight that are different now; 0 shows nothing. */
  changes: number;
  onShow(): void;
}

/** New data waits here: the rows under the reader's eyes do not move by themselves. */
export function ChangesPill({ changes, onShow }: ChangesPillProps) {
  const say = useText();
  if (changes === 0) return null;
  return (
    <span role="status">
      <Button look="quiet" onClick={onShow} className="border-accent-line bg-accent-soft">
        {say('lists.changes', { count: changes })}
      </Button>
    </span>
  );
}
