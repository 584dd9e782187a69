import { useMay, useSession } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { HouseDecisions } from '../../../packs/decisions/HouseDecisions.tsx';
import { useWaitingDecisions } from '../../../packs/decisions/use-waiting-decisions.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ClaimsCard } from './claims/ClaimsCard.tsx';
import { CrossingsCard } from './claims/CrossingsCard.tsx';
import { PackPart } from './list/PackPart.tsx';
import { type PackPart as Part, packParts, packsUrl } from './packs-url.ts';
import { RowsOfDay } from './rows/RowsOfDay.tsx';

/** The tax law as data, the packs that hold it, and what the house decided beside it. */
export function CommissionPacksScreen() {
  const say = useText();
  const { role, today } = useSession();
  const may = useMay('commission.view');
  const mayClaim = useMay('commission.close');
  const mayRead = useMay('fact.view');
  const waiting = useWaitingDecisions('commission');
  const [url, change] = useUrlState(packsUrl);
  if (!may) {
    return <EmptyState title={say('shell.no_right')} text={say('permission.denied', { role })} />;
  }
  const open = { rows: true, packs: true, decisions: mayRead, claims: mayClaim };
  const part = open[url.part] ? url.part : 'rows';
  return (
    <div className="flex flex-col gap-3">
      <Tabs<Part>
        label={say('commission_screen.packs')}
        current={part}
        onChange={(next) => change({ part: next })}
        tabs={packParts
          .filter((id) => open[id])
          .map((id) => ({
            ...{ id, label: say(`commission_packs.part_${id}`) },
            count: id === 'decisions' ? waiting : undefined,
          }))}
      />
      {part === 'rows' && <RowsOfDay url={url} change={change} />}
      {part === 'packs' && <PackPart onShow={(version) => change({ part: 'rows', version })} />}
      {part === 'decisions' && <HouseDecisions side="commission" />}
      {part === 'claims' && (
        <>
          <ClaimsCard url={url} change={change} />
          <CrossingsCard year={Number(today.slice(0, 4))} />
        </>
      )}
    </div>
  );
}
