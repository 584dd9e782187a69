import { useState } from 'react';
import type { RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import { isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useConflicts } from '../draft/use-conflicts.ts';
import { ConflictCards } from './ConflictCards.tsx';

const nothing: readonly RuleEditInput[] = [];

/** What is wrong with the rules as they stand, from a day on. */
export function ChecksView() {
  const say = useText();
  const { asOf, today } = useSession();
  const [from, setFrom] = useState('');
  const { data, error, refetch } = useConflicts(nothing, {
    from: isBusinessDay(from) ? from : null,
  });
  return (
    <div className="-m-1 flex h-[calc(100%+0.5rem)] min-h-0 flex-col gap-3 overflow-y-auto p-1">
      <div className="flex items-center gap-2">
        <span aria-hidden className="text-muted">
          {say('commission_rules.checked_from')}
        </span>
        <span className="w-34">
          <TextInput
            type="date"
            label={say('commission_rules.checked_from')}
            value={from === '' ? today : from}
            onChange={setFrom}
          />
        </span>
        <span className="ml-auto">
          <AsOfStamp asOf={asOf} />
        </span>
      </div>
      {error !== null && (
        <Notice
          tone="bad"
          title={say(failureOf(error).code, failureOf(error).params)}
          action={<Button onClick={() => void refetch()}>{say('ui.retry')}</Button>}
        />
      )}
      {data === undefined && error === null && <Skeleton height="14rem" />}
      {data !== undefined && <ConflictCards conflicts={data} />}
    </div>
  );
}
