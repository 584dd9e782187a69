import type { Coverage, CoverageGroup } from '../../../../shared/contract/certification-rows.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { ChangeCoverage, CoverageUrl } from '../coverage-url.ts';
import { useGroupName } from './use-group-name.ts';

const SHOWN = 8;

/** Where most of it is lacking; a press narrows the list to it. */
export function GroupTable({
  data,
  url,
  change,
}: {
  data: Coverage;
  url: CoverageUrl;
  change: ChangeCoverage;
}) {
  const say = useText();
  const nameOf = useGroupName(url.by);
  const count = (group: CoverageGroup, ...states: (keyof CoverageGroup['states'])[]): number =>
    states.reduce((sum, state) => sum + (group.states[state] ?? 0), 0);
  return (
    <PlainTable<CoverageGroup>
      label={say(`coverage.by_${url.by}`)}
      rows={data.groups.slice(0, SHOWN)}
      rowId={({ key }) => key}
      columns={[
        {
          id: 'name',
          header: say(`coverage.by_${url.by}`),
          render: (group) => (
            <Button
              look="quiet"
              className="-mx-2.5 max-w-96 truncate"
              aria-pressed={group.key === url.key}
              onClick={() => change({ key: group.key, page: 0, cell: '' })}
            >
              {nameOf(group)}
            </Button>
          ),
        },
        {
          id: 'subjects',
          header: say(`coverage.of_${url.subject}`),
          align: 'end',
          render: ({ subjects }) => <CountText value={subjects} />,
        },
        {
          id: 'blocked',
          header: say('coverage.show_blocking'),
          align: 'end',
          render: ({ blocked }) => <CountText value={blocked} />,
        },
        {
          id: 'due',
          header: say('coverage.state_due'),
          align: 'end',
          render: (group) => <CountText value={count(group, 'due')} />,
        },
        {
          id: 'expiring',
          header: say('coverage.state_expiring'),
          align: 'end',
          render: (group) => <CountText value={count(group, 'expiring')} />,
        },
        {
          id: 'met',
          header: say('coverage.nothing_lacking'),
          align: 'end',
          render: (group) => (
            <CountText value={count(group, 'met', 'recommended', 'not_required')} />
          ),
        },
      ]}
    />
  );
}
