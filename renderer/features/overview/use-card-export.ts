import { client } from '../../client/client.ts';
import { type CsvExport, useCsvExport } from '../../client/use-csv-export.ts';
import { useMay } from '../../client/use-session.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import type { BoardEntry } from './board-entry.ts';

/** The figures of a card as a file, asked for again with the same question; null where the role may not. */
export function useCardExport({ card, answer }: BoardEntry, title: string): CsvExport | null {
  const { language } = useFormat();
  const may = useMay('export.create');
  const query = {
    metrics: card.metrics,
    by: card.by,
    period: answer.period,
    top: card.top,
    compare: card.compare,
  };
  const csv = useCsvExport((signal) =>
    client.analytics.export({ query, title, language }, { signal }),
  );
  return may ? csv : null;
}
