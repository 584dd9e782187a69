import type { Coverage, CoverageRow } from '../../../../shared/contract/certification-rows.ts';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { ChangeCoverage, CoverageUrl } from '../coverage-url.ts';
import { CellButton } from './CellButton.tsx';
import { WhoseRow } from './WhoseRow.tsx';

interface CoverageTableProps {
  data: Coverage;
  url: CoverageUrl;
  change: ChangeCoverage;
}

/** One line for each product or vendor, one column for each requirement that anybody in sight has. */
export function CoverageTable({ data, url, change }: CoverageTableProps) {
  const say = useText();
  const format = useFormat();
  const columns = data.requirements.filter(({ requirement }) =>
    url.requirement === ''
      ? data.rows.some(({ cells }) =>
          cells.some((one) => one.requirement === requirement && one.state !== 'not_required'),
        )
      : requirement === url.requirement,
  );
  return (
    <PlainTable<CoverageRow>
      label={say('coverage.matrix')}
      rows={data.rows}
      rowId={({ id }) => `${id}`}
      columns={[
        {
          id: 'name',
          header: say(`coverage.of_${url.subject}`),
          wraps: true,
          render: (row) => <WhoseRow row={row} subject={url.subject} />,
        },
        ...columns.map(({ requirement, name }) => ({
          id: requirement,
          header: format.pick(name),
          render: (row: CoverageRow) => {
            const cell = row.cells.find((one) => one.requirement === requirement);
            const key = `${row.id} ${requirement}`;
            if (cell === undefined) return null;
            return (
              <CellButton
                cell={cell}
                label={`${row.name}, ${format.pick(name)}`}
                isOpen={url.cell === key}
                onOpen={() => change({ cell: url.cell === key ? '' : key }, { replace: true })}
              />
            );
          },
        })),
      ]}
    />
  );
}
