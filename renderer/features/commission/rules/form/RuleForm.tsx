import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { Failure } from '../../../../client/failure.ts';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { LimitFields } from './LimitFields.tsx';
import { NameFields } from './NameFields.tsx';
import { PerField, RateFields } from './RateFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { ToDraft } from './ToDraft.tsx';
import { type FormTarget, useRuleForm } from './use-rule-form.ts';

interface RuleFormProps {
  label: string;
  target: FormTarget;
  saving: boolean;
  failure: Failure | null;
  save(edit: RuleEdit): void;
  onClose(): void;
}

/** A rule, field by field; Ctrl+Enter puts it into the draft. */
export function RuleForm({ label, target, saving, failure, save, onClose }: RuleFormProps) {
  const say = useText();
  const form = useRuleForm(target);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const submit = () => {
    form.tryIt();
    if (form.edit !== null && !saving) save(form.edit);
    else {
      requestAnimationFrame(() => {
        box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  const isVersion = target.replaces !== null;
  return (
    <form
      ref={box}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
    >
      <NameFields part={form.part} />
      <RecordSection title={say('commission_rules.rate')}>
        <div className="flex flex-col gap-3">
          <RateFields part={form.part} />
          <PerField part={form.part} />
        </div>
      </RecordSection>
      <RecordSection title={say('commission_rules.about')}>
        {isVersion && (
          <p className="mb-2 text-muted text-table">{say('commission_rules.version_scope')}</p>
        )}
        <ScopeFields part={form.part} />
      </RecordSection>
      <RecordSection title={say('commission_rules.limits')}>
        <LimitFields part={form.part} />
      </RecordSection>
      <div className="sticky -bottom-3 -mx-4 mt-5 -mb-3 flex flex-col gap-2 border-line border-t bg-surface px-4 py-2.5">
        <ToDraft failure={failure} disabled={saving} onCancel={onClose}>
          <span role="status" className="min-w-0 flex-1 text-table text-warn">
            {form.wrong > 0
              ? say('commission_rules.mend_first', { count: form.wrong })
              : form.conflicts > 0
                ? say('commission_rules.conflict_first')
                : ''}
          </span>
          <span className="text-muted text-tiny">Ctrl+Enter</span>
        </ToDraft>
      </div>
    </form>
  );
}
