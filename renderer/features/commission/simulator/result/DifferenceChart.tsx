import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { ChartCard } from '../../../../charts/ChartCard.tsx';
import { DifferenceBars } from '../../../../charts/DifferenceBars.tsx';
import { TableBehind } from '../../../../charts/TableBehind.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { differenceOf, rowsBy, type SumsBy } from './sum-rows.ts';

const SHOWN = 12;

/** Where it changes most, either way. */
export function DifferenceChart({ answer, by }: { answer: Simulated; by: SumsBy }) {
  const say = useText();
  const format = useFormat();
  const rows = rowsBy(answer, by);
  const changed = rows.filter((row) => differenceOf(row) !== 0);
  const shown = changed.slice(0, SHOWN);
  const nameOf = ({ of }: (typeof rows)[number]) => of?.name ?? say('simulation.none');
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${format.whole(amount)}`;
  const title = say(`commission_simulator.chart_${by}`);
  const rest = changed.length - shown.length;
  return (
    <ChartCard
      title={title}
      asOf={answer.asOf}
      note={rest > 0 ? say('commission_simulator.chart_rest', { count: format.count(rest) }) : null}
      table={
        <TableBehind
          label={title}
          head={[say(`simulation.${by}`), say('simulation.difference')]}
          rows={shown.map((row) => ({
            key: String(row.of?.id ?? 0),
            cells: [nameOf(row), signed(differenceOf(row))],
          }))}
        />
      }
    >
      {shown.length === 0 ? (
        <p className="text-muted">{say('commission_simulator.chart_none')}</p>
      ) : (
        <DifferenceBars
          label={title}
          rows={shown.map((row) => ({
            key: String(row.of?.id ?? 0),
            label: nameOf(row),
            value: differenceOf(row),
            figure: signed(differenceOf(row)),
          }))}
        />
      )}
    </ChartCard>
  );
}
