import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { MessageState } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RadioGroup } from '../../../ui/controls/RadioGroup.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { type Choice, useChoices } from './decision-choices.ts';
import { MendForm } from './MendForm.tsx';
import { MergeFields, type Side } from './MergeFields.tsx';
import { useResolve } from './use-resolve.ts';

interface DecisionProps {
  message: OutboxMessage;
  onSettled(state: MessageState): void;
}

/** A conflict or a refusal is decided by its person. Ctrl+Enter saves the decision. */
export function Decision({ message, onSettled }: DecisionProps) {
  const say = useText();
  const { choices, first } = useChoices(message);
  const [choice, setChoice] = useState<Choice>(first);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const { resolve, saving, failure } = useResolve(onSettled);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const { id } = message;
  const conflicting = message.fields.filter(({ theirs }) => theirs !== undefined);
  const save = () => {
    if (saving || choice === 'mend') return;
    const fields = Object.fromEntries(
      conflicting.map(({ column }) => [column, sides[column] ?? 'mine']),
    );
    resolve({ id, choice, fields: choice === 'merge' ? fields : {} });
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
        <RadioGroup<Choice>
          label={say('outbox.decision')}
          options={choices}
          value={choice}
          onChange={setChoice}
          disabled={saving}
        />
        {choice === 'merge' && (
          <MergeFields
            entity={message.entity}
            fields={conflicting}
            sides={sides}
            onChange={setSides}
          />
        )}
        {choice === 'mend' ? (
          <MendForm
            message={message}
            saving={saving}
            failure={failure}
            save={(changes) => resolve({ id, choice: 'mine', changes })}
            leave={() => setChoice('mine')}
          />
        ) : (
          <>
            {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
            <div className="flex items-center gap-2">
              <Button look="primary" disabled={saving} onClick={save}>
                {say(saving ? 'outbox.saving' : 'outbox.resolve')}
              </Button>
              <span className="text-muted text-tiny">Ctrl+Enter</span>
            </div>
          </>
        )}
      </div>
    </fieldset>
  );
}
