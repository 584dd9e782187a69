import type { CardView } from '../../../../shared/contract/analytics.contract.ts';
import type { BoardPlace } from '../board-entry.ts';

/** Of a strip of figures, of a course over days, and of what is longest. */
export const heights = { strip: '8rem', full: '17rem', half: '24rem' } as const;

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

const LINE_REM = 1.75;
/** What stands around the lines of each kind: title, head, stamp. */
const aroundRem = { bars: 5.25, ranking: 5.25, share: 7.5, table: 7.5, cohorts: 6.5 } as const;
const LEAST_REM = 11;
const MOST_REM = 24;
const TARGET_REM = 16;

/** As high as the longest of the cards needs: beyond that they scroll. */
export function heightOf(row: readonly BoardPlace[]): string {
  return row.length === 1 && row[0]?.card.draw === 'line'
    ? heights.full
    : `${Math.max(LEAST_REM, Math.min(MOST_REM, Math.max(...row.map(neededRem))))}rem`;
}

function neededRem({ card, answer }: BoardPlace): number {
  // Nothing moves when its figures come.
  if (answer === null) return MOST_REM;
  const isEmpty = answer.rows.every(({ values }) => (values[0] ?? 0) === 0);
  if (isEmpty && card.draw !== 'line' && card.draw !== 'target') return LEAST_REM;
  switch (card.draw) {
    case 'line':
      return MOST_REM;
    case 'target':
      return TARGET_REM;
    case 'cohorts':
      return aroundRem.cohorts + LINE_REM * new Set(answer.rows.map(({ keys }) => keys[0])).size;
    case 'kpi':
    case 'tiles':
      return MOST_REM;
    default:
      return aroundRem[card.draw] + LINE_REM * answer.rows.length;
  }
}
