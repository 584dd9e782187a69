import type { CardView } from '../../../shared/contract/analytics.contract.ts';

/** Fixed, so that the skeleton holds exactly the place of the figures. */
export const heights = { strip: '7.5rem', full: '17rem', half: '24rem' } as const;

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
