import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';

/** A refund of one order: a credit note, or money paid back without one. Minor units, without PPN. */
export interface RefundDoc {
  /** note/<id> or payment/<id>. */
  id: string;
  day: BusinessDay;
  reason: string;
  /** What was credited of each order line. */
  lines: readonly { lineId: number; minor: number }[];
  /** Of goods, without naming a line. */
  unnamed: number;
  shipping: number;
}
