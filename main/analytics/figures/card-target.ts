import type { CardTarget } from '../../../shared/contract/card-target.ts';
import type { SourcedFigure } from '../../../shared/contract/figures.ts';
import { boardCardTexts } from '../../../shared/i18n/areas/board-cards.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import {
  type BusinessDay,
  dayOfInstant,
  lengthOf,
  monthOf,
  type Period,
  periodOfMonth,
} from '../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { divideRounded, meanOf, ratioPpm, scaled } from '../../../shared/kernel/rate.ts';
import type { Reader } from '../../db/db.ts';
import type { FigureRow } from './figure-rows.ts';
import { listFigures } from './figures.store.ts';

/** What a card stands against. */
export interface TargetCard {
  figure: SourcedFigure;
  /** In dollars, where none is set in the company's currency. */
  inDollars?: SourcedFigure;
  /** Days add up to the month: there is a pace. */
  adds: boolean;
}

interface Standing {
  value: number | null;
  asOf: Instant | null;
  month: Period;
  filters: Readonly<Record<string, readonly string[]>>;
  decimals: number;
}

const MILLION = 1_000_000n;

/** Targets are of months: the one in which the asked period ends. */
export function targetMonth({ to }: Period): Period {
  return periodOfMonth(monthOf(to));
}

export function targetOf(db: Reader, card: TargetCard, standing: Standing): CardTarget {
  const { month, value, asOf } = standing;
  const found = findTarget(db, card, standing);
  const amount = found.amount;
  const days = lengthOf(month);
  const daysGone = asOf === null ? 0 : daysUntil(dayOfInstant(asOf), month);
  const left = days - daysGone;
  const isPaced = card.adds && value !== null;
  return {
    ...{ month: monthOf(month.to), amount, days, daysGone },
    reached: value === null || amount === null ? null : ratioPpm(value, amount),
    runRate: isPaced && daysGone > 0 ? scaled(value, [days, daysGone]) : null,
    requiredPerDay:
      isPaced && amount !== null && left > 0 ? meanOf(Math.max(0, amount - value), left) : null,
    ...{ source: found.source, rate: found.rate, missing: found.missing },
  };
}

/** A day that has begun counts. */
function daysUntil(day: BusinessDay, { from, to }: Period): number {
  if (day < from) return 0;
  return lengthOf({ from, to: day < to ? day : to });
}

type Found = Pick<CardTarget, 'amount' | 'source' | 'rate' | 'missing'>;

const nothing = (missing: Text): Found => ({ amount: null, source: null, rate: null, missing });
const sourceOf = ({ source, from_day }: FigureRow) => ({ text: source, from: from_day });

function findTarget(db: Reader, { figure, inDollars }: TargetCard, standing: Standing): Found {
  const { province = [], ...others } = standing.filters;
  if (province.length > 1 || Object.values(others).some(({ length }) => length > 0)) {
    return nothing(boardCardTexts['target.filtered']);
  }
  const [code = ''] = province;
  const rows = listFigures(
    db,
    [figure, ...(inDollars === undefined ? [] : [inDollars, 'usd_rate' as const])],
    standing.month.to,
  );
  const own = rows.find((row) => row.figure === figure && row.province === code);
  if (own !== undefined) {
    return { amount: own.amount, source: sourceOf(own), rate: null, missing: null };
  }
  const dollars = rows.find((row) => row.figure === inDollars && row.province === code);
  if (dollars === undefined) return nothing(boardCardTexts['target.none']);
  const rate = rows.find((row) => row.figure === 'usd_rate');
  if (rate === undefined)
    return { ...nothing(boardCardTexts['target.no_rate']), source: sourceOf(dollars) };
  const minor = BigInt(dollars.amount) * BigInt(rate.amount) * 10n ** BigInt(standing.decimals);
  return {
    amount: divideRounded(minor, MILLION * MILLION),
    source: sourceOf(dollars),
    rate: { micro: rate.amount, text: rate.source, from: rate.from_day },
    missing: null,
  };
}
