import { ChartCard } from '../../charts/ChartCard.tsx';
import { useFigure } from '../../ui/text/use-figure.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { type BoardEntry, type Definitions, metricOf, unitOf } from './board-entry.ts';
import { CardBody } from './CardBody.tsx';
import { CardNote } from './CardNote.tsx';
import { behindTable } from './drawn/behind-table.ts';
import { CardMenu } from './export/CardMenu.tsx';
import { useCardFiles } from './export/use-card-files.ts';
import { ChartNotes } from './notes/ChartNotes.tsx';
import { useTrendNotes } from './notes/use-trend-notes.ts';

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
  const files = useCardFiles(entry, definitions);
  const { marks } = useTrendNotes(entry);
  const name = metric === undefined ? title : format.pick(metric.name);
  return (
    <ChartCard
      title={title}
      asOf={answer.asOf}
      definition={metric && { name, definition: format.pick(metric.definition), metric: metric.id }}
      actions={files && <CardMenu title={title} files={files} />}
      failure={files?.failure ?? undefined}
      note={
        <span className="flex items-center gap-3">
          {card.draw === 'line' && <ChartNotes entry={entry} title={title} />}
          <CardNote entry={entry} />
        </span>
      }
      table={behindTable(entry, {
        definitions,
        format,
        notes: marks,
        beside: card.compare === 'none' ? null : say(`shell.compare.${card.compare}`),
      })}
    >
      <CardBody entry={entry} title={title} figure={figure} definitions={definitions} />
    </ChartCard>
  );
}
