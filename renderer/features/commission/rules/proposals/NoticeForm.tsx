import type { InferContractRouterOutputs } from '@orpc/contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

type Proposal = InferContractRouterOutputs<Contract>['commission']['rules']['proposal'];

interface NoticeFormProps {
  proposal: Pick<Proposal, 'decision' | 'whom'>;
  onClose(): void;
}

/** Whom it was told to, when and how: recorded, not sent. */
export function NoticeForm({ proposal: { decision, whom }, onClose }: NoticeFormProps) {
  const say = useText();
  const { today } = useSession();
  const [on, setOn] = useState(today);
  const [channel, setChannel] = useState('');
  const [to, setTo] = useState<'all' | 'rest'>('all');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const notice = useMutation(api.commission.rules.notice.mutationOptions({ onSuccess: onClose }));
  const failure = notice.error === null ? null : failureOf(notice.error);
  const rest = whom.filter(({ noticedOn }) => noticedOn === null).map(({ vendor }) => vendor.id);
  const isWhole = isBusinessDay(on) && channel.trim() !== '' && (to === 'all' || rest.length > 0);
  return (
    <form
      ref={box}
      aria-label={say('commission_rules.add_notice')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole || notice.isPending) return;
        const vendors = to === 'all' ? 'all' : rest;
        notice.mutate({ decision, vendors, on, channel: channel.trim() });
      }}
      className="flex flex-col gap-3 rounded-base border border-line p-3"
    >
      <Field label={say('commission_rules.notice_to')}>
        <Select<'all' | 'rest'>
          value={to}
          onChange={setTo}
          options={[
            { value: 'all', label: say('commission_rules.notice_all') },
            { value: 'rest', label: say('commission_rules.notice_rest', { count: rest.length }) },
          ]}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('commission_rules.notice_on')}>
          <TextInput type="date" value={on} onChange={setOn} />
        </Field>
        <Field label={say('commission_rules.channel')} hint={say('commission_rules.channel_hint')}>
          <TextInput maxLength={80} value={channel} onChange={setChannel} />
        </Field>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isWhole || notice.isPending}>
          {say('commission_rules.record')}
        </Button>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
      </div>
    </form>
  );
}
