import type { OrderDetail } from '../../../shared/contract/orders.contract.ts';

type LineKind = OrderDetail['lines'][number]['kind'];

interface LineFacts {
  display_kind: string | null;
  is_delivery: number;
  is_down_payment: number;
}

export function kindOfLine(line: LineFacts): LineKind {
  if (line.display_kind === 'line_section') return 'section';
  if (line.display_kind !== null) return 'note';
  if (line.is_delivery === 1) return 'delivery';
  return line.is_down_payment === 1 ? 'down_payment' : 'goods';
}

/** Shipped after its deadline; null where it has none, or is not shipped yet. */
export function isLate(shipment: {
  due_at: number | null;
  done_at: number | null;
}): boolean | null {
  if (shipment.due_at === null || shipment.done_at === null) return null;
  return shipment.done_at > shipment.due_at;
}
