import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { Tabs } from '../../../../ui/controls/Tabs.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { type PlanList, planLists } from '../close-url.ts';
import { ChangedLines } from './ChangedLines.tsx';
import { LackingVendors } from './LackingVendors.tsx';
import { RefusedLines } from './RefusedLines.tsx';
import { WaitingOrders } from './WaitingOrders.tsx';

interface PlanListsProps {
  plan: ClosePlan;
  list: PlanList;
  onList(list: PlanList): void;
}

/** What the close leaves out, and what changed since it was frozen. */
export function PlanLists({ plan, list, onList }: PlanListsProps) {
  const say = useText();
  const format = useFormat();
  const totals = {
    waits: plan.waits.total,
    refused: plan.refused.total,
    lacking: plan.lacking.total,
    changed: plan.changed.length,
  };
  return (
    <section aria-label={say('commission_close.lists')} className="flex flex-col gap-2">
      <Tabs
        label={say('commission_close.lists')}
        tabs={planLists.map((id) => ({
          ...{ id, label: say(`commission_close.list_${id}`) },
          count: format.count(totals[id]),
        }))}
        current={list}
        onChange={onList}
      />
      <p className="text-muted text-table">{say(`commission_close.about_${list}`)}</p>
      {list === 'waits' && <WaitingOrders waits={plan.waits} />}
      {list === 'refused' && <RefusedLines refused={plan.refused} />}
      {list === 'lacking' && <LackingVendors lacking={plan.lacking} />}
      {list === 'changed' && <ChangedLines changed={plan.changed} />}
    </section>
  );
}
