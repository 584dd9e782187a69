import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface ConsentFormProps {
  decision: string;
  vendor: { id: number; name: string };
  onClose(): void;
}

/** That a vendor agreed, on which day, and what shows it. */
export function ConsentForm({ decision, vendor, onClose }: ConsentFormProps) {
  const say = useText();
  const { today } = useSession();
  const [on, setOn] = useState(today);
  const [evidence, setEvidence] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const consent = useMutation(api.commission.rules.consent.mutationOptions({ onSuccess: onClose }));
  const failure = consent.error === null ? null : failureOf(consent.error);
  const isWhole = isBusinessDay(on) && evidence.trim() !== '';
  return (
    <form
      ref={box}
      aria-label={say('commission_rules.record_consent_of', { name: vendor.name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole || consent.isPending) return;
        consent.mutate({ decision, vendorId: vendor.id, on, evidence: evidence.trim() });
      }}
      className="flex flex-col gap-3 rounded-base border border-line p-3"
    >
      <p className="font-semibold">{vendor.name}</p>
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('commission_rules.consent_on')}>
          <TextInput type="date" value={on} onChange={setOn} />
        </Field>
        <Field
          label={say('commission_rules.evidence')}
          hint={say('commission_rules.evidence_hint')}
        >
          <TextInput maxLength={500} value={evidence} onChange={setEvidence} />
        </Field>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isWhole || consent.isPending}>
          {say('commission_rules.record')}
        </Button>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
      </div>
    </form>
  );
}
