import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceRow } from '../../../../shared/contract/evidence-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

const GROUPED = /^\s*(rp)?\s*\d{1,3}([.,\s]?\d{3})*\s*$/i;
const MOST_DIGITS = 12;

/** What the document cost and who gave it; either may be left open, and what is said last counts. */
export function CostForm({ row }: { row: EvidenceRow }) {
  const say = useText();
  const { decimals, count } = useFormat();
  const unit = 10 ** decimals;
  const [cost, setCost] = useState(row.costMinor === null ? '' : count(row.costMinor / unit));
  const [issuer, setIssuer] = useState(row.issuer ?? '');
  const { mutate, isPending, error } = useMutation(api.evidence.cost.mutationOptions());
  const whole = wholeOf(cost);
  const isBad = whole === undefined;
  const failure = error === null ? null : failureOf(error);
  const save = () => {
    if (whole === undefined || isPending) return;
    const named = issuer.trim() === '' ? null : issuer.trim();
    const of = { vendorId: row.vendor.id, request: row.request };
    mutate({ ...of, costMinor: whole === null ? null : whole * unit, issuer: named });
  };
  return (
    <RecordSection title={say('evidence.cost_title')}>
      <div className="flex flex-col gap-3">
        <Field
          label={say('evidence.cost')}
          hint={say(isBad ? 'evidence.cost_bad' : 'evidence.cost_hint')}
        >
          <TextInput value={cost} onChange={setCost} />
        </Field>
        <Field label={say('evidence.issuer')} hint={say('evidence.issuer_hint')}>
          <TextInput value={issuer} onChange={setIssuer} maxLength={80} />
        </Field>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        <div>
          <Button disabled={isBad || isPending} onClick={save}>
            {say('evidence.cost_now')}
          </Button>
        </div>
      </div>
    </RecordSection>
  );
}

/** Null where nothing is written, undefined where it is no whole amount. */
function wholeOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const digits = text.replace(/\D/g, '');
  return GROUPED.test(text) && digits.length <= MOST_DIGITS ? Number(digits) : undefined;
}
