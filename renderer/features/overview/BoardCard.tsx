import { ChartCard } from '../../charts/ChartCard.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { type BoardEntry, type Definitions, metricOf, unitOf } from './board-entry.ts';
import { CardBody } from './CardBody.tsx';
import { CardNote } from './CardNote.tsx';
import { useCardExport } from './use-card-export.ts';
import { useFigure } from './use-figure.ts';

interface BoardCardProps {
  entry: BoardEntry;
  definitions: Definitions;
}

export function BoardCard({ entry, definitions }: BoardCardProps) {
  const say = useText();
  const format = useFormat();
  const { card, answer } = entry;
  const title = format.pick(card.title);
  const metric = metricOf(entry, definitions);
  const figure = useFigure(unitOf(entry, definitions), answer);
  const csv = useCardExport(entry, title);
  const compared = card.compare !== 'none';
  const name = metric === undefined ? title : format.pick(metric.name);
  const dimensionNames = card.by.map((id) => {
    const dimension = definitions.dimensions.get(id);
    return dimension === undefined ? title : format.pick(dimension);
  });
  return (
    <ChartCard
      title={title}
      asOf={answer.asOf}
      definition={metric && { name, definition: format.pick(metric.definition) }}
      onExport={csv?.start}
      exporting={csv?.running ?? false}
      failure={csv?.failure ? say(csv.failure.code, csv.failure.params) : undefined}
      note={<CardNote entry={entry} />}
      table={{
        head: [
          ...dimensionNames,
          name,
          ...(compared ? [say(`shell.compare.${card.compare}`)] : []),
        ],
        rows: answer.rows.map(({ keys, labels, values, previous }) => ({
          key: keys.join(' '),
          cells: [
            ...labels.map((label) => format.pick(label)),
            figure.full(values[0] ?? null),
            ...(compared ? [figure.full(previous?.[0] ?? null)] : []),
          ],
        })),
      }}
    >
      <CardBody entry={entry} title={title} figure={figure} />
    </ChartCard>
  );
}
