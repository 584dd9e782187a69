import { useMemo, useState } from 'react';
import type {
  Simulated,
  SimulatedRow,
} from '../../../../../shared/contract/commission-simulate.contract.ts';
import type { DataColumn, SortOrder } from '../../../../ui/table/column.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { CountText } from '../../../../ui/text/CountText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../../ui/text/WholeMoneyText.tsx';
import { DifferenceText } from './DifferenceText.tsx';
import { differenceOf, rowsBy, type SumsBy, sortedSums } from './sum-rows.ts';

interface SumsTableProps {
  answer: Simulated;
  by: SumsBy;
}

const BEGINS: SortOrder = { id: '', descending: true };

/** Every vendor, category or region, with its total at the foot. */
export function SumsTable({ answer, by }: SumsTableProps) {
  const say = useText();
  const [sort, setSort] = useState(BEGINS);
  const rows = useMemo(() => sortedSums(rowsBy(answer, by), sort), [answer, by, sort]);
  const columns = useSumColumns(by);
  const { total } = answer;
  const all: SimulatedRow = { ...total, of: null };
  const footer = columns.map(({ id, render }) =>
    id === 'name' ? say('commission_simulator.total') : render(all),
  );
  return (
    <DataTable<SimulatedRow>
      label={say(`simulation.by_${by}`)}
      listId={`${answer.id} ${by} ${sort.id} ${sort.descending}`}
      columns={columns}
      total={rows.length}
      rowAt={(index) => rows[index]}
      onRange={ignoreRange}
      sort={sort}
      onSort={(id) =>
        setSort({ id, descending: sort.id === id ? !sort.descending : id !== 'name' })
      }
      rowId={({ of }) => String(of?.id ?? 0)}
      footer={footer}
      emptyState={<p className="px-3 py-2 text-muted">{say('commission_simulator.head_none')}</p>}
    />
  );
}

function useSumColumns(by: SumsBy): readonly DataColumn<SimulatedRow>[] {
  const say = useText();
  return useMemo(() => {
    const figure = { align: 'end', sortable: true } as const;
    return [
      {
        ...{ id: 'name', header: say(`simulation.${by}`), width: 'minmax(9rem, 2fr)' },
        sortable: true,
        render: ({ of }) => of?.name ?? say('simulation.none'),
      },
      {
        ...{ id: 'lines', header: say('simulation.lines'), width: '4.5rem', ...figure },
        render: ({ lines }) => <CountText value={lines} />,
      },
      {
        ...{ id: 'base', header: say('simulation.base'), width: 'minmax(7.5rem, 1fr)', ...figure },
        render: ({ base }) => <WholeMoneyText amount={base} />,
      },
      {
        ...{ id: 'old', header: say('commission_simulator.old'), width: 'minmax(7rem, 1fr)' },
        ...figure,
        render: ({ old }) => <WholeMoneyText amount={old.amount} />,
      },
      {
        ...{ id: 'new', header: say('commission_simulator.new'), width: 'minmax(7rem, 1fr)' },
        ...figure,
        render: (row) => <WholeMoneyText amount={row.new.amount} />,
      },
      {
        ...{ id: 'difference', header: say('simulation.difference') },
        ...{ width: 'minmax(7rem, 1fr)', ...figure },
        render: (row) => <DifferenceText amount={differenceOf(row)} />,
      },
      {
        ...{ id: 'moved', header: say('commission_simulator.moved'), width: '6rem', ...figure },
        render: ({ winnerChanged }) => <CountText value={winnerChanged} />,
      },
    ];
  }, [say, by]);
}

/** Every row is here already. */
function ignoreRange(): void {}
