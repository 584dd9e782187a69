import { useState } from 'react';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { useFigure } from '../../ui/text/use-figure.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type BoardEntry, type Definitions, metricOf, unitOf } from './board-entry.ts';
import { CardBody } from './CardBody.tsx';
import { CardNote } from './CardNote.tsx';
import { CardTable } from './drawn/CardTable.tsx';
import { CardFilesMenu } from './export/CardFilesMenu.tsx';
import { ChartNotes } from './notes/ChartNotes.tsx';

interface BoardCardProps {
  entry: BoardEntry;
  definitions: Definitions;
}

export function BoardCard({ entry, definitions }: BoardCardProps) {
  const format = useFormat();
  const { card, answer } = entry;
  const [failure, setFailure] = useState<string | null>(null);
  const title = format.pick(card.title);
  const metric = metricOf(entry, definitions);
  const figure = useFigure(unitOf(entry, definitions), answer);
  const name = metric === undefined ? title : format.pick(metric.name);
  return (
    <ChartCard
      title={title}
      asOf={answer.asOf}
      definition={metric && { name, definition: format.pick(metric.definition), metric: metric.id }}
      actions={<CardFilesMenu {...{ entry, title, definitions }} onFailure={setFailure} />}
      failure={failure ?? undefined}
      note={
        <span className="flex items-center gap-3">
          {card.draw === 'line' && <ChartNotes entry={entry} title={title} />}
          <CardNote entry={entry} />
        </span>
      }
      table={<CardTable entry={entry} title={title} definitions={definitions} />}
    >
      <CardBody entry={entry} title={title} figure={figure} definitions={definitions} />
    </ChartCard>
  );
}
