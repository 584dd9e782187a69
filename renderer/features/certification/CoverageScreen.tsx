import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { HouseDecisions } from '../../packs/decisions/HouseDecisions.tsx';
import { useWaitingDecisions } from '../../packs/decisions/use-waiting-decisions.ts';
import { Tabs } from '../../ui/controls/Tabs.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { type CoveragePart, coverageParts, coverageUrl } from './coverage-url.ts';
import { ImportPart } from './import/ImportPart.tsx';
import { CoveragePart as Matrix } from './matrix/CoveragePart.tsx';
import { RequirementPacks } from './packs/RequirementPacks.tsx';
import { RenewalCalendar } from './RenewalCalendar.tsx';

/** Who lacks which certificate under which rule, on any day; what falls due; and the rules themselves. */
export function CoverageScreen() {
  const say = useText();
  const { role } = useSession();
  const may = useMay('certification.view');
  const mayRead = useMay('fact.view');
  const waiting = useWaitingDecisions('certification');
  const [url, change] = useUrlState(coverageUrl);
  if (!may) {
    return <EmptyState title={say('shell.no_right')} text={say('permission.denied', { role })} />;
  }
  return (
    <div className="flex flex-col gap-3">
      <Tabs<CoveragePart>
        label={say('shell.screen.certification')}
        current={url.part}
        onChange={(part) => change({ part })}
        tabs={coverageParts
          .filter((id) => id !== 'decisions' || mayRead)
          .map((id) => ({
            ...{ id, label: say(`coverage.part_${id}`) },
            count: id === 'decisions' ? waiting : undefined,
          }))}
      />
      {url.part === 'matrix' && <Matrix url={url} change={change} />}
      {url.part === 'calendar' && <RenewalCalendar />}
      {url.part === 'packs' && <RequirementPacks />}
      {url.part === 'decisions' && mayRead && <HouseDecisions side="certification" />}
      {url.part === 'import' && <ImportPart />}
    </div>
  );
}
