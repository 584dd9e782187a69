import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecisionOf } from '../../../shared/contract/house-decisions.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { DecisionControl } from './DecisionControl.tsx';
import { firstEntry, subjectsOf, writtenAs } from './decision-entry.ts';
import { useDecisionWords } from './use-decision-words.ts';
import { VendorSearch } from './VendorSearch.tsx';

interface DecisionFormProps {
  decision: DecisionOf;
  onClose(): void;
}

const LONGEST_TITLE = 200;

/** Proposes; another person approves. What is wrong is said at its control, once it was tried. */
export function DecisionForm({ decision, onClose }: DecisionFormProps) {
  const say = useText();
  const { today } = useSession();
  const { nameOf, saysOf } = useDecisionWords(decision);
  const [entry, setEntry] = useState(() => firstEntry(decision, today));
  const [isTried, setTried] = useState(false);
  const propose = useMutation(api.facts.propose.mutationOptions({ onSuccess: onClose }));
  const { topic, body, effectiveFrom, faults } = writtenAs(decision, entry);
  const name = say(`commission_packs.decision_${decision.id}`);
  const failure = propose.error === null ? null : failureOf(propose.error);
  const set = (field: string) => (text: string) => setEntry({ ...entry, [field]: text });
  const faultOf = (field: string) => {
    const code = isTried ? faults.get(field) : undefined;
    return code && say(code, { field: nameOf(field) });
  };
  return (
    <form
      aria-label={`${say('commission_packs.propose_change')}: ${name}`}
      className="mt-3 flex flex-col gap-2 border-line border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.size > 0) return;
        const title = `${name}: ${saysOf(body)}`.slice(0, LONGEST_TITLE);
        propose.mutate({ topic, title, body, effectiveFrom });
      }}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        {subjectsOf(decision).map((subject) =>
          subject === 'vendor' ? (
            <VendorSearch
              key={subject}
              label={nameOf(subject)}
              value={entry[subject] ?? ''}
              fault={faultOf(subject)}
              onChange={set(subject)}
            />
          ) : (
            <Field
              key={subject}
              label={nameOf(subject)}
              hint={subject === 'reason' ? say('commission_packs.reason_hint') : undefined}
              error={faultOf(subject)}
            >
              <TextInput maxLength={60} value={entry[subject] ?? ''} onChange={set(subject)} />
            </Field>
          ),
        )}
        {decision.fields.map((field) => (
          <Field
            key={field.name}
            label={nameOf(field.name)}
            hint={field.kind === 'open_day' ? say('commission_packs.open_day_hint') : undefined}
            error={faultOf(field.name)}
          >
            <DecisionControl
              decision={decision}
              field={field}
              value={entry[field.name] ?? ''}
              onChange={set(field.name)}
            />
          </Field>
        ))}
        {decision.effective === null && (
          <Field label={say('commission_packs.effective')} error={faultOf('effectiveFrom')}>
            <TextInput
              type="date"
              value={entry.effectiveFrom ?? ''}
              onChange={set('effectiveFrom')}
            />
          </Field>
        )}
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={propose.isPending}>
          {say('commission_packs.propose')}
        </Button>
        <Button onClick={onClose}>{say('ui.cancel')}</Button>
        <span className="text-muted text-table">{say('commission_packs.needs_other')}</span>
      </div>
    </form>
  );
}
