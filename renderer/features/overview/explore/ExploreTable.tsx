import { Download } from 'lucide-react';
import type { MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import { TableBehind } from '../../../charts/TableBehind.tsx';
import { client } from '../../../client/client.ts';
import { useCsvExport } from '../../../client/use-csv-export.ts';
import { useMay } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Catalogue } from './use-catalogue.ts';
import type { Asked } from './use-exploration.ts';
import { useFigures } from './use-figures.ts';

interface ExploreTableProps {
  asked: Asked;
  answer: MetricAnswer;
  catalogue: Catalogue;
}

/** Every figure of the answer, in full. */
export function ExploreTable({ asked, answer, catalogue }: ExploreTableProps) {
  const say = useText();
  const format = useFormat();
  const compared = answer.previousPeriod !== null;
  const columns = useFigures(asked.metrics, answer, catalogue);
  const days = [...new Set([answer.period.from, answer.period.to])]
    .map((day) => format.day(day))
    .join(' – ');
  const beside = say(`shell.compare.${asked.compare}`);
  return (
    <Card title={say('explore.table')} aside={<ExploreFile asked={asked} />}>
      <div className="max-h-120 overflow-auto">
        <TableBehind
          label={say('explore.table')}
          head={[
            ...(asked.by.length === 0
              ? [say('shell.period')]
              : asked.by.map((id) => catalogue.dimensionName(id))),
            ...columns.flatMap(({ name }) => (compared ? [name, `${name}, ${beside}`] : [name])),
          ]}
          rows={answer.rows.map(({ keys, labels, values, previous }) => ({
            key: keys.join(' '),
            cells: [
              ...(asked.by.length === 0 ? [days] : labels.map((label) => format.pick(label))),
              ...columns.flatMap(({ full }, place) => [
                full(values[place] ?? null),
                ...(compared ? [full(previous?.[place] ?? null)] : []),
              ]),
            ],
          }))}
        />
      </div>
      <p className="mt-2">
        <AsOfStamp asOf={answer.asOf} />
      </p>
    </Card>
  );
}

function ExploreFile({ asked }: { asked: Asked }) {
  const say = useText();
  const { language } = useFormat();
  const mayExport = useMay('export.create');
  const title = say('explore.title');
  const csv = useCsvExport((signal) =>
    client.analytics.export({ query: asked, title, language }, { signal }),
  );
  if (!mayExport) return null;
  return (
    <>
      {csv.failure !== null && (
        <span role="alert" className="text-bad text-table">
          {say(csv.failure.code, csv.failure.params)}
        </span>
      )}
      <Button look="quiet" disabled={csv.running} onClick={csv.start}>
        <Download aria-hidden size={14} />
        {say('ui.export_csv')}
      </Button>
    </>
  );
}
