import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HouseDecisionRow } from '../../../shared/contract/commission-pack-rows.ts';
import type { DecisionOf } from '../../../shared/contract/house-decisions.ts';
import { policyAuthors } from '../../../shared/contract/policy-authors.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionLine } from './DecisionLine.tsx';

const SHOWN = 8;
const ALL = 500;

/** One switch: what stands, what waits, and the form that proposes something else. */
export function DecisionCard({ decision }: { decision: DecisionOf }) {
  const say = useText();
  const { role } = useSession();
  const mayPropose = useMay('policy.propose') && policyAuthors(decision.topic).includes(role);
  const [isAsked, setAsked] = useState(false);
  const [limit, setLimit] = useState(SHOWN);
  const { id } = decision;
  const { data, error } = useQuery(
    api.commission.packs.decisions.queryOptions({ input: { of: id, limit } }),
  );
  const name = say(`commission_packs.decision_${id}`);
  const rows = data?.rows ?? [];
  const more = data === undefined ? 0 : data.total - rows.length;
  return (
    <Card
      title={name}
      aside={
        mayPropose &&
        !isAsked && (
          <Button
            aria-label={`${say('commission_packs.propose_change')}: ${name}`}
            onClick={() => setAsked(true)}
          >
            {say('commission_packs.propose_change')}
          </Button>
        )
      }
    >
      <p className="pb-2 text-muted text-table">{say(`commission_packs.decision_${id}_text`)}</p>
      {error !== null && <Trouble error={error} />}
      {data === undefined && error === null && <Skeleton height="2rem" />}
      {data !== undefined && !rows.some(isStanding) && <Without decision={decision} />}
      {rows.length > 0 && (
        <ul className="divide-y divide-line border-line border-y text-table">
          {rows.map((row) => (
            <DecisionLine key={row.uuid} decision={decision} row={row} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button look="quiet" onClick={() => setLimit(ALL)}>
          {say('commission_packs.more', { count: more })}
        </Button>
      )}
      {isAsked && <DecisionForm decision={decision} onClose={() => setAsked(false)} />}
    </Card>
  );
}

const isStanding = ({ state }: HouseDecisionRow): boolean => state === 'standing';

/** Nothing stands: what holds instead, or what waits for it. */
function Without({ decision: { id } }: { decision: DecisionOf }) {
  const say = useText();
  const isNeeded = id === 'platform_pkp';
  return (
    <p className="flex flex-wrap items-center gap-2 pb-2">
      <Badge tone={isNeeded ? 'warn' : 'neutral'}>
        {say(isNeeded ? 'commission_packs.unsettled' : 'commission_packs.nothing_decided')}
      </Badge>
      <span>{say(`commission_packs.decision_${id}_without`)}</span>
    </p>
  );
}

function Trouble({ error }: { error: Error }) {
  const say = useText();
  const { code, params } = failureOf(error);
  return <Notice tone="bad" title={say(code, params)} />;
}
