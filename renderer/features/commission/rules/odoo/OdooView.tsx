import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { ImportCard } from './ImportCard.tsx';
import { LeftOut } from './LeftOut.tsx';
import { PendingEdits } from './PendingEdits.tsx';
import { ProjectionCard } from './ProjectionCard.tsx';

/** What Odoo has: taken over once, and from then on a source of proposals. */
export function OdooView() {
  const say = useText();
  const { asOf } = useSession();
  const { data: plan, error } = useQuery(api.commission.rules.importPlan.queryOptions());
  const failure = error === null ? null : failureOf(error);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 overflow-y-auto">
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {plan === undefined && failure === null && <Skeleton height="12rem" />}
      {plan !== undefined && (
        <>
          <ImportCard plan={plan} stamp={<AsOfStamp asOf={asOf} />} />
          {plan.state !== 'done' && plan.leftOut.length > 0 && <LeftOut rows={plan.leftOut} />}
          {plan.state === 'done' && (
            <>
              <PendingEdits />
              <ProjectionCard />
            </>
          )}
        </>
      )}
    </div>
  );
}
