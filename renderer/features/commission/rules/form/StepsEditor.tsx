import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../../ui/controls/Button.tsx';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Toggle } from '../../../../ui/controls/Toggle.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { StepFields } from './rule-fields.ts';
import type { RuleFormPart } from './use-rule-form.ts';

/** Lower bounds only: a step reaches up to the next one's. */
export function StepsEditor({ part }: { part: RuleFormPart }) {
  const say = useText();
  const { fields, set, faultOf } = part;
  const { steps } = fields;
  const change = (at: number, patch: Partial<StepFields>) =>
    set({ steps: steps.map((step, index) => (index === at ? { ...step, ...patch } : step)) });
  const add = () => {
    const id = 1 + Math.max(...steps.map((step) => step.id));
    set({ steps: [...steps, { id, from: '', kind: 'percent', value: '' }] });
  };
  return (
    <fieldset className="rounded-base border border-line p-2">
      <legend className="px-1 font-medium">{say('commission_rules.field_steps')}</legend>
      <ol className="flex flex-col gap-2">
        {steps.map((step, at) => (
          <StepRow
            key={step.id}
            at={at}
            step={step}
            faultOf={faultOf}
            onChange={(patch) => change(at, patch)}
            onRemove={
              steps.length === 1
                ? undefined
                : () => set({ steps: steps.filter((_, index) => index !== at) })
            }
          />
        ))}
      </ol>
      {faultOf('rule.rate.steps') !== undefined && (
        <p className="mt-1 text-bad text-table">{faultOf('rule.rate.steps')}</p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={add}>
          <Plus aria-hidden size={13} />
          {say('commission_rules.add_step')}
        </Button>
        <Toggle
          label={say('commission_rules.marginal')}
          checked={fields.marginal}
          onChange={(marginal) => set({ marginal })}
        />
      </div>
      <p className="mt-1 text-muted text-tiny">
        {say(fields.marginal ? 'commission_rules.tiers_marginal' : 'commission_rules.tiers_whole')}
      </p>
    </fieldset>
  );
}

interface StepRowProps {
  at: number;
  step: StepFields;
  faultOf(field: string): string | undefined;
  onChange(patch: Partial<StepFields>): void;
  /** Left out for the only step. */
  onRemove?: (() => void) | undefined;
}

function StepRow({ at, step, faultOf, onChange, onRemove }: StepRowProps) {
  const say = useText();
  const path = `rule.rate.steps.${at}`;
  const fromFault = faultOf(`${path}.from`);
  const rateFault = faultOf(`${path}.ppm`) ?? faultOf(`${path}.amount`);
  const place = { step: at + 1 };
  return (
    <li>
      <div className="flex items-center gap-2">
        <span className="shrink-0 text-muted text-table">{say('commission_rules.from')}</span>
        <TextInput
          label={say('commission_rules.field_step_from', place)}
          inputMode="numeric"
          className="tabular text-end"
          aria-invalid={fromFault !== undefined || undefined}
          value={step.from}
          onChange={(from) => onChange({ from })}
        />
        <TextInput
          label={say('commission_rules.field_step', place)}
          inputMode="decimal"
          className="tabular text-end"
          aria-invalid={rateFault !== undefined || undefined}
          value={step.value}
          onChange={(value) => onChange({ value })}
        />
        <Select
          label={say('commission_rules.step_kind', place)}
          className="w-16 shrink-0"
          value={step.kind}
          onChange={(kind) => onChange({ kind })}
          options={[
            { value: 'percent', label: '%' },
            { value: 'fixed', label: 'Rp' },
          ]}
        />
        <IconButton
          label={say('commission_rules.remove_step', place)}
          disabled={onRemove === undefined}
          onClick={onRemove}
        >
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
      {[fromFault, rateFault].map(
        (fault) =>
          fault !== undefined && (
            <p key={fault} className="mt-0.5 text-bad text-table">
              {fault}
            </p>
          ),
      )}
    </li>
  );
}
