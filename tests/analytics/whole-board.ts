import { openDashboard } from '../../main/analytics/dashboard.service.ts';
import { dashboards } from '../../main/analytics/dashboards/index.ts';
import type { Reader } from '../../main/db/db.ts';
import type { MetricAnswer } from '../../shared/contract/analytics.contract.ts';

/** Every card of a board, the slow ones too: to be asked for by name. */
export function allCards(id: string): string[] {
  return dashboards.find((one) => one.id === id)?.cards.map((card) => card.id) ?? [];
}

type Asked = Parameters<typeof openDashboard>[1];

/** A board with the answers of all its cards. */
export function openWhole(db: Reader, asked: Asked) {
  const board = openDashboard(db, { ...asked, only: allCards(asked.id) });
  return { ...board, cards: board.cards.map(answered) };
}

export function answered<Card extends { answer: MetricAnswer | null }>(card: Card) {
  if (card.answer === null) throw new Error('A card without an answer.');
  return { ...card, answer: card.answer };
}
