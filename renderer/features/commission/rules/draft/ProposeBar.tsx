import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useSettled } from '../form/use-settled.ts';
import { useFailureWords } from '../words/use-failure-words.ts';
import type { RuleDraft } from './use-rule-draft.ts';

interface ProposeBarProps {
  draft: RuleDraft;
  /** What stands against it, as far as is known. */
  faults: number;
  onSimulate(): void;
  onProposed(): void;
}

/** The draft gets a name and goes to whom approves it; until then it is nobody's but this desk's. */
export function ProposeBar({ draft, faults, onSimulate, onProposed }: ProposeBarProps) {
  const say = useText();
  const failureWords = useFailureWords();
  const { changes, save } = draft;
  const kept = draft.draft?.title ?? '';
  const [title, setTitle] = useState(kept);
  const settled = useSettled(title, 400);
  const propose = useMutation(
    api.commission.rules.propose.mutationOptions({ onSuccess: onProposed }),
  );
  // Once it goes out nothing of it is kept any more.
  const isIdle = !propose.isPending && !propose.isSuccess;
  useEffect(() => {
    if (settled !== kept && settled === title && isIdle) void save({ title: settled });
  }, [settled, kept, title, isIdle, save]);
  // Whoever leaves the field has said it.
  const keep = () => {
    if (title !== kept && isIdle) void save({ title });
  };
  const [tried, setTried] = useState(false);
  const isNamed = title.trim() !== '';
  const send = () => {
    setTried(true);
    if (isNamed && !propose.isPending) {
      propose.mutate({ title: title.trim(), changes: [...changes] });
    }
  };
  const savedAt = draft.draft?.savedAt ?? null;
  const failure = propose.error === null ? null : failureOf(propose.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="flex flex-col gap-2 rounded-base border border-line bg-surface px-3 py-2.5"
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <Field
            label={say('commission_rules.draft_title')}
            error={tried && !isNamed ? say('commission_rules.fault_missing') : undefined}
          >
            <TextInput maxLength={200} value={title} onChange={setTitle} onBlur={keep} />
          </Field>
        </div>
        <div className="flex gap-2 pt-5.5">
          <Button onClick={onSimulate}>{say('commission_rules.simulate')}</Button>
          <Button type="submit" look="primary" disabled={propose.isPending}>
            {say('commission_rules.propose')}
          </Button>
        </div>
      </div>
      <div className="flex gap-3 text-muted text-table">
        {draft.saving || title !== kept ? (
          <span>{say('commission_rules.draft_saving')}</span>
        ) : (
          savedAt !== null && (
            <span>
              {say('commission_rules.draft_saved')} <InstantText at={savedAt} />
            </span>
          )
        )}
        {faults > 0 && (
          <span role="status" className="text-bad">
            {say('commission_rules.draft_faults', { count: faults })}
          </span>
        )}
      </div>
      {failure !== null && <Notice tone="bad" title={failureWords(failure)} />}
    </form>
  );
}
