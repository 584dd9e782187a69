import { useState } from 'react';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Kbd } from '../../../../ui/controls/Kbd.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ChangeRulesUrl } from '../rules-url.ts';

interface MarkedBarProps {
  marked: number;
  /** Of the list, as it is filtered. */
  total: number;
  onAll(): Promise<void>;
  onClear(): void;
  change: ChangeRulesUrl;
}

/** What can be done: a new rule, or one change for all that are marked. */
export function MarkedBar({ marked, total, onAll, onClear, change }: MarkedBarProps) {
  const say = useText();
  const [reading, setReading] = useState(false);
  const all = async () => {
    setReading(true);
    try {
      await onAll();
    } finally {
      setReading(false);
    }
  };
  return (
    <div className="flex h-7 items-center gap-2">
      <Button onClick={() => change({ make: 'new', open: null, full: false })}>
        {say('commission_rules.new')}
      </Button>
      <Button
        disabled={marked === 0}
        onClick={() => change({ make: 'bulk', open: null, full: false })}
      >
        {say('commission_rules.change_marked')}
      </Button>
      <span role="status" className="tabular text-muted">
        {marked > 0 && say('commission_rules.marked', { count: marked })}
      </span>
      {marked > 0 && (
        <Button look="quiet" onClick={onClear}>
          {say('commission_rules.unmark')}
        </Button>
      )}
      {total > marked && (
        <Button look="quiet" disabled={reading} onClick={() => void all()}>
          {say('commission_rules.mark_all', { count: total })}
        </Button>
      )}
      <span className="ml-auto flex items-center gap-1 text-muted text-tiny">
        <Kbd>{say('commission_rules.key_space')}</Kbd>
        <Kbd>Shift+↓</Kbd> {say('commission_rules.keys_mark')}
      </span>
    </div>
  );
}
