import { TableBehind } from '../../../charts/TableBehind.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { BoardEntry, Definitions } from '../board-entry.ts';
import { useTrendNotes } from '../notes/use-trend-notes.ts';
import { behindTable } from './behind-table.ts';

interface CardTableProps {
  entry: BoardEntry;
  title: string;
  definitions: Definitions;
}

/** The same figures as rows, with what was written of their days. */
export function CardTable({ entry, title, definitions }: CardTableProps) {
  const say = useText();
  const format = useFormat();
  const { marks } = useTrendNotes(entry);
  const { compare } = entry.card;
  const beside = compare === 'none' ? null : say(`shell.compare.${compare}`);
  return (
    <TableBehind
      label={title}
      {...behindTable(entry, { definitions, format, notes: marks, beside })}
    />
  );
}
