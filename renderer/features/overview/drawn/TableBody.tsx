import { FigureTable } from '../../../charts/FigureTable.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import type { DrawnCard } from '../drawn-card.ts';
import { usePick } from '../marks/use-pick.ts';
import { behindTable } from './behind-table.ts';

/** Several metrics of the same rows, such as how vendors stand. */
export function TableBody({ entry, title, definitions }: DrawnCard) {
  const format = useFormat();
  const pick = usePick(entry);
  const { head, rows } = behindTable(entry, { definitions, format, beside: null });
  // Two dimensions name a row together.
  const names = entry.card.by.length;
  const nameOf = (cells: readonly string[]) => cells.slice(0, names).join(' · ');
  return (
    <FigureTable
      label={title}
      heads={[nameOf(head), ...head.slice(names)]}
      rows={rows.map(({ key, cells }) => ({
        ...{ key, label: nameOf(cells), figures: cells.slice(names), pickable: key !== 'other' },
      }))}
      onPick={pick}
    />
  );
}
