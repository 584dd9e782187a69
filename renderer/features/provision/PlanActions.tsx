import { useState } from 'react';
import type { ProvisionPlan } from '../../../shared/contract/provision-plan.ts';
import { knownFailure } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { Tone } from '../../ui/feedback/tone.ts';
import { type SayKey, useText } from '../../ui/text/use-text.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Provision } from './use-provision.ts';

interface PlanActionsProps {
  plan: ProvisionPlan;
  provision: Provision;
}

/** What the plan comes to, and the one thing to do about it. */
export function PlanActions({ plan, provision }: PlanActionsProps) {
  const say = useText();
  const [asks, setAsks] = useState(false);
  const { key, tone, isPossible } = verdictOf(plan);
  const isRemoval = plan.direction === 'remove';
  const act = isRemoval ? (
    <Button look="danger" disabled={provision.isBusy} onClick={() => setAsks(true)}>
      {say('provision.remove')}
    </Button>
  ) : (
    <Button look="primary" disabled={provision.isBusy} onClick={provision.carryOut}>
      {say('provision.apply')}
    </Button>
  );
  return (
    <div className="pb-3">
      <Notice
        tone={tone}
        title={say(key, { count: plan.changes })}
        action={isPossible ? act : undefined}
      >
        {isPossible && !isRemoval && <p>{say('provision.advice')}</p>}
        <Conflicts plan={plan} />
        <p className="text-muted">
          {plan.central.url} · {plan.central.db} · {plan.hash.slice(0, 8)}
        </p>
      </Notice>
      {asks && (
        <RemoveDialog
          plan={plan}
          onClose={() => setAsks(false)}
          onConfirm={(withData) => {
            setAsks(false);
            provision.takeAway(withData);
          }}
        />
      )}
    </div>
  );
}

/** What has to be solved first, above the long list that it stands in. */
function Conflicts({ plan }: { plan: ProvisionPlan }) {
  const say = useText();
  const misfits = plan.rows.flatMap(({ key, note }) =>
    note === null ? [] : [{ key, ...knownFailure(note) }],
  );
  if (misfits.length === 0) return null;
  return (
    <ul className="list-disc pl-4">
      {misfits.map(({ key, code, params }) => (
        <li key={key}>{say(code, params)}</li>
      ))}
    </ul>
  );
}

function verdictOf(plan: ProvisionPlan): { key: SayKey; tone: Tone; isPossible: boolean } {
  if (plan.conflicts > 0) return { key: 'provision.has_conflicts', tone: 'bad', isPossible: false };
  if (plan.changes > 0) return { key: 'provision.changes', tone: 'accent', isPossible: true };
  const nothing = plan.direction === 'apply' ? 'provision.nothing' : 'provision.nothing_to_remove';
  return { key: nothing, tone: 'good', isPossible: false };
}
