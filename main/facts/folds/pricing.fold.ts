import type { ErrorCode } from '../../../shared/contract/errors.ts';
import {
  addMonths,
  endOfMonth,
  monthOf as monthOfDay,
} from '../../../shared/kernel/business-day.ts';
import { type StateRows, stateTable } from '../../db/state-rows.ts';
import type { StateCommissionDayTable } from '../../db/tables/frozen.table.ts';
import { streamBefore } from '../streams/month-before.ts';
import { dayClosed, linesPriced, pricingStream } from '../streams/pricing.stream.ts';
import { type FactOf, type Fold, step } from './fold.ts';
import { type FrozenRow, pricedRows, reversalRows } from './priced-rows.ts';

const lines = stateTable(
  'state_commission_line',
  ['line_id', 'charge', 'seq', 'month'],
  [
    ...(['chunk', 'day', 'order_id', 'order_day', 'vendor_id', 'product_id'] as const),
    ...(['category_id', 'category_path', 'province_id', 'payment_method', 'tier'] as const),
    ...(['rule', 'quantity_micro', 'gross_minor', 'discount_minor', 'shipping'] as const),
    ...(['gmv_before', 'ordinal', 'base', 'amount', 'tax_base', 'tax', 'refund'] as const),
    ...(['refunded_minor', 'share', 'kept', 'bearer'] as const),
  ],
);
const chunks = stateTable(
  'state_commission_chunk',
  ['month', 'uuid'],
  ['chunk', 'day', 'policy_seq', 'decimals', 'tax'],
);
const days = stateTable(
  'state_commission_day',
  ['month', 'day'],
  ['lines', 'amount', 'tax', 'inputs', 'uuid', 'closed_by', 'closed_at'],
);
const months = stateTable('state_commission_month', ['month'], ['closed_until', 'closed_seq']);

/** Every line has this charge. The other is kept for the tax office and is no fee: it is in no sum of fees. */
const COMMISSION = 'commission';
const WITHHELD = 'pph22';

type Dated = FactOf<{ day: string }>;

const monthOf = ({ data }: Dated): string => data.day.slice(0, 7);

function refusesDay(fact: Dated, state: StateRows): ErrorCode | null {
  if (fact.stream !== `pricing/${monthOf(fact)}`) return 'pricing.other_month';
  if (!isBeforeSealed(fact, state)) return 'commission.month_open';
  const until = closedUntil(fact, state);
  return until === null || fact.data.day > until ? null : 'commission.day_closed';
}

function closedUntil(fact: Dated, state: StateRows): string | null {
  return state.find(months, monthOf(fact))?.closed_until ?? null;
}

/**
 * A month that was begun is closed to its last day before the next one is priced: nothing can be added to it then,
 * and no line is frozen in two months by desks that did not know of each other.
 */
function isBeforeSealed({ heads, data }: Dated, state: StateRows): boolean {
  const stream = streamBefore(data.day);
  const head = heads[stream] ?? 0;
  if (head === 0) return true;
  const month = addMonths(monthOfDay(data.day), -1);
  const found = state.find(months, month);
  if (found === undefined) return false;
  const { closed_until: until, closed_seq: seq } = found;
  return until === endOfMonth(until) && seq <= head;
}

/** What a price is worked out from, besides the replica: where it moves, a person decides again. */
function basis(fact: Dated, state: StateRows): unknown {
  const { policy, [streamBefore(fact.data.day)]: before } = fact.heads;
  return { until: closedUntil(fact, state), policy, before };
}

function openDay(state: StateRows, month: string, day: string): StateCommissionDayTable {
  const nothing = { lines: 0, amount: 0, tax: 0, inputs: null };
  return (
    state.find(days, month, day) ?? {
      ...{ month, day, ...nothing, uuid: null, closed_by: null, closed_at: null },
    }
  );
}

/** A line that is frozen stays as it is: a later chunk that has it too adds its other lines only. */
export const pricingFold: Fold = {
  name: 'pricing',
  version: 2,
  stream: pricingStream,
  isKeeper: true,
  tables: [lines, chunks, days, months],
  steps: [
    step(linesPriced, {
      holds: (fact, state) => state.find(chunks, monthOf(fact), fact.uuid) !== undefined,
      refuses: refusesDay,
      apply: (fact, state) => {
        const { uuid, seq, heads, data } = fact;
        const month = monthOf(fact);
        const { day, decimals } = data;
        const tax = JSON.stringify(data.tax);
        const policy_seq = heads.policy ?? 0;
        state.put(chunks, { month, uuid, chunk: seq, day, policy_seq, decimals, tax });
        const total = { ...openDay(state, month, day) };
        const freeze = (row: FrozenRow): void => {
          if (state.find(lines, row.line_id, row.charge, row.seq, month) !== undefined) return;
          state.put(lines, { ...row, month, chunk: seq, day });
          if (row.charge === WITHHELD) return;
          if (row.charge === COMMISSION && row.seq === 0) total.lines += 1;
          total.amount += row.amount;
          total.tax += row.tax;
        };
        for (const row of pricedRows(data)) freeze(row);
        for (const row of reversalRows(data)) freeze(row);
        state.put(days, total);
      },
      answer: basis,
    }),
    step(dayClosed, {
      holds: (fact, state) => state.find(days, monthOf(fact), fact.data.day)?.uuid === fact.uuid,
      refuses: refusesDay,
      apply: (fact, state) => {
        const { uuid, seq, uid, at, data } = fact;
        const month = monthOf(fact);
        const { day, inputs } = data;
        const total = openDay(state, month, day);
        state.put(days, { ...total, inputs, uuid, closed_by: uid, closed_at: at });
        state.put(months, { month, closed_until: day, closed_seq: seq });
      },
      answer: basis,
    }),
  ],
};
