import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface ProposeOrderProps {
  order: readonly string[];
  isChanged: boolean;
  onReset(): void;
  onDone(): void;
}

/** The order as it stands on the left goes to whom approves it. */
export function ProposeOrder({ order, isChanged, onReset, onDone }: ProposeOrderProps) {
  const say = useText();
  const { today } = useSession();
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState(addDays(today, 1));
  const propose = useMutation(
    api.commission.rules.proposePrecedence.mutationOptions({
      onSuccess: () => {
        setTitle('');
        onDone();
      },
    }),
  );
  const failure = propose.error === null ? null : failureOf(propose.error);
  const isWhole = isChanged && title.trim() !== '' && isBusinessDay(from);
  return (
    <Card title={say('commission_rules.propose_order')}>
      <form
        aria-label={say('commission_rules.propose_order')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWhole || propose.isPending) return;
          propose.mutate({ title: title.trim(), order: [...order], effectiveFrom: from });
        }}
        className="flex flex-col gap-3"
      >
        <Field label={say('commission_rules.proposal_title')}>
          <TextInput maxLength={200} value={title} onChange={setTitle} />
        </Field>
        <Field
          label={say('commission_rules.field_from')}
          hint={say('commission_rules.order_from_hint')}
        >
          <TextInput type="date" value={from} onChange={setFrom} />
        </Field>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {propose.isSuccess && !isChanged && (
          <Notice tone="accent" title={say('commission_rules.order_proposed')} />
        )}
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={!isWhole || propose.isPending}>
            {say('commission_rules.propose')}
          </Button>
          <Button disabled={!isChanged} onClick={onReset}>
            {say('commission_rules.reset_order')}
          </Button>
        </div>
        {!isChanged && (
          <p className="text-muted text-table">{say('commission_rules.order_first_move')}</p>
        )}
      </form>
    </Card>
  );
}
