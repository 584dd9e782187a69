import type { InferContractRouterOutputs } from '@orpc/contract';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

type Plan = InferContractRouterOutputs<Contract>['commission']['rules']['importPlan'];

interface ImportCardProps {
  plan: Plan;
  stamp: ReactNode;
}

const tones = { open: 'warn', under_way: 'accent', done: 'good' } as const;

/** What an import would take over, and what it could not. */
export function ImportCard({ plan, stamp }: ImportCardProps) {
  const say = useText();
  const run = useMutation(api.commission.rules.importExisting.mutationOptions());
  const failure = run.error === null ? null : failureOf(run.error);
  const { state, rows, leftOut } = plan;
  return (
    <Card
      title={say('commission_rules.import')}
      aside={
        <>
          {stamp}
          <Badge tone={tones[state]}>{say(`commission_rules.import_${state}`)}</Badge>
        </>
      }
    >
      <p className="max-w-3xl">{say(`commission_rules.import_text_${state}`)}</p>
      {state === 'open' && (
        <div className="mt-3 flex flex-col items-start gap-2">
          <p className="tabular">
            {say('commission_rules.import_rows', { count: rows })}
            {leftOut.length > 0 && (
              <span className="text-warn">
                {' · '}
                {say('commission_rules.import_left_out', { count: leftOut.length })}
              </span>
            )}
          </p>
          {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
          <Button
            look="primary"
            disabled={run.isPending || rows === 0}
            onClick={() => run.mutate(undefined)}
          >
            {say('commission_rules.import_run', { count: rows })}
          </Button>
        </div>
      )}
    </Card>
  );
}
