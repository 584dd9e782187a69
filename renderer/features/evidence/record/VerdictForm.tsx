import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EvidenceRow } from '../../../../shared/contract/evidence-rows.ts';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { RadioGroup } from '../../../ui/controls/RadioGroup.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface VerdictFormProps {
  row: EvidenceRow;
  step: 'review' | 'settle';
}

const verdicts = ['yes', 'no'] as const;
type Verdict = (typeof verdicts)[number];

/** Review and approval: the choice has the keyboard when the record opens, and Ctrl+Enter saves it. */
export function VerdictForm({ row, step }: VerdictFormProps) {
  const say = useText();
  const [verdict, setVerdict] = useState<Verdict>('yes');
  const [note, setNote] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const of = { vendorId: row.vendor.id, request: row.request, note };
      const isYes = verdict === 'yes';
      return step === 'review'
        ? client.evidence.review({ ...of, complete: isYes })
        : client.evidence.settle({ ...of, approved: isYes });
    },
  });
  const failure = error === null ? null : failureOf(error);
  // A refusal without a reason helps nobody to send a better document.
  const lacksReason = verdict === 'no' && note.trim() === '';
  const save = () => {
    if (!isPending && !lacksReason) mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <fieldset ref={box} className="mt-5 min-w-0" onKeyDown={onKeyDown}>
      <div className="flex flex-col gap-3 rounded-base border border-line-strong p-3">
        <RadioGroup<Verdict>
          label={say(`evidence.${step}`)}
          value={verdict}
          onChange={setVerdict}
          disabled={isPending}
          options={verdicts.map((value) => ({ value, label: say(`evidence.${step}_${value}`) }))}
        />
        <Field
          label={say('evidence.note')}
          hint={lacksReason ? say('evidence.note_needed') : undefined}
        >
          <TextArea value={note} onChange={setNote} disabled={isPending} />
        </Field>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        <div className="flex items-center gap-2">
          <Button look="primary" disabled={isPending || lacksReason} onClick={save}>
            {say(`evidence.${step}_now`)}
          </Button>
          <span className="text-muted text-tiny">Ctrl+Enter</span>
        </div>
      </div>
    </fieldset>
  );
}
