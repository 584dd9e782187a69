import { type LineNote, notesAt } from '../../../charts/chart-config.ts';
import type { BehindTable } from '../../../charts/TableBehind.tsx';
import { figureOf } from '../../../ui/text/use-figure.ts';
import type { useFormat } from '../../../ui/text/use-format.ts';
import { type BoardEntry, type Definitions, metricsOf } from '../board-entry.ts';

interface InWords {
  definitions: Definitions;
  format: ReturnType<typeof useFormat>;
  /** What the other period is called; null where there is none. */
  beside: string | null;
  /** What was written of its marks. */
  notes?: readonly LineNote[];
}

/** Every figure of a card as a row of its keys: all of its metrics, and what stands beside them. */
export function behindTable(
  { card, answer }: BoardEntry,
  { definitions, format, beside, notes = [] }: InWords,
): BehindTable {
  const metrics = metricsOf(card, definitions).map(({ name, unit }) => ({
    name: format.pick(name),
    figure: figureOf(unit, answer, format),
  }));
  const several = metrics.length > 1;
  const dimensions = card.by.map((id) => {
    const name = definitions.dimensions.get(id);
    return name === undefined ? id : format.pick(name);
  });
  return {
    head: [
      ...dimensions,
      ...metrics.map(({ name }) => name),
      ...(beside === null
        ? []
        : metrics.map(({ name }) => (several ? `${name} · ${beside}` : beside))),
    ],
    rows: answer.rows.map(({ keys, labels, values, previous }, row) => ({
      key: keys.join(' '),
      cells: [
        ...labels.map((label, place) =>
          [format.pick(label), ...(place === 0 ? notesAt(notes, row) : [])].join(' · '),
        ),
        ...metrics.map(({ figure }, index) => figure.full(values[index] ?? null)),
        ...(beside === null
          ? []
          : metrics.map(({ figure }, index) => figure.full(previous?.[index] ?? null))),
      ],
    })),
  };
}
