import { stateTable } from '../../db/state-rows.ts';
import { linesPriced, pricingStream } from '../streams/pricing.stream.ts';
import { type Fold, step } from './fold.ts';

const lines = stateTable(
  'state_price_line',
  ['month', 'line_id'],
  ['day', 'vendor_id', 'rule', 'base_amount', 'rate_ppm', 'commission_amount'],
);
const chunks = stateTable('state_price_chunk', ['month', 'uuid'], ['day']);

const monthOf = ({ day }: { day: string }): string => day.slice(0, 7);

/** A line that is priced stays as it is: a later chunk that has it too adds its other lines only. */
export const pricingFold: Fold = {
  name: 'pricing',
  version: 1,
  stream: pricingStream,
  isKeeper: true,
  tables: [lines, chunks],
  steps: [
    step(linesPriced, {
      holds: ({ uuid, data }, state) => state.find(chunks, monthOf(data), uuid) !== undefined,
      refuses: ({ stream, data }) =>
        stream === `pricing/${monthOf(data)}` ? null : 'pricing.other_month',
      apply: ({ uuid, data }, state) => {
        const month = monthOf(data);
        state.put(chunks, { month, uuid, day: data.day });
        let lineId = 0;
        data.lineStep.forEach((lineStep, index) => {
          lineId += lineStep;
          if (state.find(lines, month, lineId) !== undefined) return;
          state.put(lines, {
            month,
            line_id: lineId,
            day: data.day,
            vendor_id: data.vendors[data.vendor[index] ?? -1] ?? 0,
            rule: data.rules[data.rule[index] ?? -1] ?? null,
            base_amount: data.base[index] ?? 0,
            rate_ppm: data.ratePpm[index] ?? 0,
            commission_amount: data.commission[index] ?? 0,
          });
        });
      },
    }),
  ],
};
