import type { CardView } from '../../../../shared/contract/analytics.contract.ts';
import { type BoardPlace, type Definitions, hasNothing, isAnswered } from '../board-entry.ts';
import { paceLines } from '../drawn/pace-lines.ts';

/** Of a strip of figures, of a course over days, and of what is longest. */
export const heights = { strip: '8.5rem', full: '17rem', half: '24.75rem' } as const;

interface Drawn {
  card: Pick<CardView, 'draw' | 'width'>;
}

/**
 * Cards in the rows they are drawn in: full ones alone, the others in pairs, and three where a last one would
 * stand alone. Key figures are not among them: they make a strip of their own.
 */
export function cardRows<Card extends Drawn>(cards: readonly Card[]): Card[][] {
  const rows: Card[][] = [];
  let open: Card[] = [];
  const close = () => {
    const pairs = Array.from({ length: Math.floor(open.length / 2) }, (_, pair) =>
      open.slice(2 * pair, 2 * pair + 2),
    );
    const left = open.length % 2 === 1 ? open.slice(-1) : [];
    const last = pairs.at(-1);
    if (last === undefined || left.length === 0) rows.push(...pairs, ...left.map((one) => [one]));
    else rows.push(...pairs.slice(0, -1), [...last, ...left]);
    open = [];
  };
  for (const one of cards) {
    if (one.card.draw === 'kpi') continue;
    if (one.card.width !== 'full') {
      open.push(one);
      continue;
    }
    close();
    rows.push([one]);
  }
  close();
  return rows;
}

const LEAST_REM = 11;
const MOST_REM = Number.parseFloat(heights.half);
/**
 * What stands around the lines of each kind (title, head, stamp), and each of its lines. What is longer than the most
 * ends in the middle of a line, which shows that more follow.
 */
const bars = { around: 4.75, line: 1.75, most: MOST_REM };
const linesRem = {
  bars,
  ranking: bars,
  share: { around: 6.5, line: 1.75, most: MOST_REM },
  table: { around: 8, line: 1.5625, most: 24.5 },
  cohorts: { around: 6.5, line: 1.75, most: MOST_REM },
};

/** As high as the longest of the cards needs: beyond that they scroll. */
export function heightOf(row: readonly BoardPlace[], definitions: Definitions): string {
  const needed = row.map((place) => neededRem(place, definitions));
  return row.length === 1 && row[0]?.card.draw === 'line'
    ? heights.full
    : `${Math.max(LEAST_REM, ...needed)}rem`;
}

function neededRem(place: BoardPlace, definitions: Definitions): number {
  // Nothing moves when its figures come.
  if (!isAnswered(place)) return MOST_REM;
  if (hasNothing(place, definitions)) return LEAST_REM;
  const { card, answer } = place;
  switch (card.draw) {
    case 'line':
      return MOST_REM;
    case 'target':
      return targetRem(place.target);
    case 'cohorts':
      return linedRem(card.draw, new Set(answer.rows.map(({ keys }) => keys[0])).size);
    case 'kpi':
    case 'tiles':
      return MOST_REM;
    default:
      return linedRem(card.draw, answer.rows.length);
  }
}

function linedRem(draw: keyof typeof linesRem, lines: number): number {
  const { around, line, most } = linesRem[draw];
  return Math.min(most, around + line * lines);
}

/** Its figure, then each of its parts with the gap before it; texts may take two lines. */
function targetRem(target: BoardPlace['target']): number {
  const parts = [
    { isThere: target?.missing, rem: 2.75 },
    { isThere: target?.reached, rem: 1.25 },
    { isThere: target?.source, rem: 2.5 },
    { isThere: target?.rate, rem: 1 },
  ];
  const pace = target ? paceLines(target).length : 0;
  const texts = parts.reduce((sum, { isThere, rem }) => sum + (isThere == null ? 0 : rem), 0);
  return 7.25 + 1.125 * pace + texts;
}
