import type {
  CardView,
  MetricAnswer,
  MetricView,
} from '../../../../shared/contract/analytics.contract.ts';
import type { CardTarget } from '../../../../shared/contract/card-target.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';
import type { LineNote } from '../../../charts/chart-config.ts';
import { type Figure, figureOf } from '../../../ui/text/use-figure.ts';
import type { useFormat } from '../../../ui/text/use-format.ts';
import type { Say } from '../../../ui/text/use-text.ts';
import type { BoardEntry, Definitions } from '../board-entry.ts';

export type Format = ReturnType<typeof useFormat>;

/** The words of the screen, and what else a sheet must say. */
export interface Words {
  say: Say;
  format: Format;
  definitions: Definitions;
  /** Changes that are in no figure yet. */
  pending: number;
  /** What the board is narrowed to, in words; null where to nothing. */
  filtered: string | null;
}

interface SheetRow {
  keys: readonly string[];
  /** Of the keys, in the user's language. */
  names: readonly string[];
  values: readonly (number | null)[];
  previous: readonly (number | null)[] | null;
}

interface SheetColumn {
  name: string;
  figure: Figure;
}

/** Everything that a picture or a page says about a card, in the user's language. */
export interface CardSheet {
  words: Words;
  card: CardView;
  answer: MetricAnswer;
  title: string;
  /** What it is narrowed to, and what it does not know how to be; null where to nothing. */
  narrowed: string | null;
  /** Days, and what they stand beside. */
  scope: string;
  asOf: string;
  /** What is not counted; null where everything is. */
  pending: string | null;
  /** What each figure means, named. */
  meanings: readonly { name: string; definition: string; metric: MetricView }[];
  dimensions: readonly string[];
  columns: readonly SheetColumn[];
  /** What the other period is called; null where there is none. */
  beside: string | null;
  rows: readonly SheetRow[];
  /** What was written of its days. */
  notes: readonly LineNote[];
  /** What the single figure stands against, where it does. */
  target: CardTarget | null;
  /** How far the single figure moved, in words; null where nothing is beside it. */
  moved: string | null;
}

export function sheetOf(
  entry: BoardEntry,
  words: Words,
  notes: readonly LineNote[] = [],
): CardSheet {
  const { card, answer, target = null } = entry;
  const { say, format, definitions } = words;
  const known = card.metrics.flatMap((id) => definitions.metrics.get(id) ?? []);
  return {
    ...{ words, card, answer, target, notes },
    title: format.pick(card.title),
    scope: scopeOf(answer, words),
    narrowed: narrowedText(entry, words),
    asOf: asOfText(answer, words),
    pending: words.pending === 0 ? null : say('outbox.not_counted', { count: words.pending }),
    meanings: known.map((metric) => ({
      name: format.pick(metric.name),
      definition: format.pick(metric.definition),
      metric,
    })),
    dimensions: card.by.map((id) => {
      const name = definitions.dimensions.get(id);
      return name === undefined ? id : format.pick(name);
    }),
    columns: card.metrics.map((id) => {
      const metric = definitions.metrics.get(id);
      return {
        name: metric === undefined ? format.pick(card.title) : format.pick(metric.name),
        figure: figureOf(metric?.unit ?? 'money', answer, format),
      };
    }),
    beside: card.compare === 'none' ? null : say(`shell.compare.${card.compare}`),
    rows: answer.rows.map(({ keys, labels, values, previous }) => ({
      ...{ keys, values, previous },
      names: keys.map((key, index) => {
        const label = labels[index];
        return label === undefined ? key : format.pick(label);
      }),
    })),
    moved: movedText({ card, answer }, words),
  };
}

function daysOf({ from, to }: Period, { format }: Words): string {
  return [...new Set([from, to])].map((day) => format.day(day)).join(' – ');
}

function narrowedText({ deaf = [] }: BoardEntry, words: Words): string | null {
  const { say, format, definitions, filtered } = words;
  if (filtered === null || deaf.length === 0) return filtered;
  const names = deaf.map((id) => {
    const name = definitions.dimensions.get(id);
    return name === undefined ? id : format.pick(name);
  });
  return `${filtered} · ${say('filters.deaf', { names: names.join(', ') })}`;
}

function scopeOf({ period, previousPeriod }: MetricAnswer, words: Words): string {
  const { say } = words;
  const parts = [
    daysOf(period, words),
    ...(previousPeriod === null
      ? []
      : [say('board_export.beside', { days: daysOf(previousPeriod, words) })]),
  ];
  return parts.join(' · ');
}

/** Each with the days that it is of. */
export function noteLines({ notes, rows }: CardSheet): string[] {
  return notes.map(({ first, last, text }) => {
    const days = [first, last].map((at) => rows[at]?.names[0] ?? '');
    return `${[...new Set(days)].join(' – ')}. ${text}`;
  });
}

export function asOfText({ asOf }: Pick<MetricAnswer, 'asOf'>, { say, format }: Words): string {
  return asOf === null ? say('ui.as_of_never') : say('ui.as_of', { at: format.instant(asOf) });
}

function movedText({ card, answer }: BoardEntry, { say, format, definitions }: Words) {
  const value = answer.totals[0] ?? null;
  const before = answer.previousTotals?.[0] ?? null;
  if (value === null || before === null) return null;
  const unit = definitions.metrics.get(card.metrics[0] ?? '')?.unit ?? 'money';
  const from = say('overview.previous', { value: figureOf(unit, answer, format).full(before) });
  const moved = value - before;
  if (moved === 0) return `${say('overview.same')} ${from}`;
  const ppm = unit === 'ratio' ? moved : ratioPpm(moved, before);
  if (ppm === null) return from;
  const size = Math.abs(ppm);
  const ratio =
    unit === 'ratio'
      ? say('overview.points', { value: format.number(size / 10_000) })
      : format.ratio(size);
  return `${say(moved > 0 ? 'overview.up' : 'overview.down', { ratio })} ${from}`;
}
