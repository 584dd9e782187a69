import { stateTable } from '../../db/state-rows.ts';
import { periodLocked, periodReopened, periodStream } from '../streams/period.stream.ts';
import { type Fold, step } from './fold.ts';

const periods = stateTable(
  'state_period',
  ['month'],
  ['state', 'heads', 'uuid', 'changed_by', 'changed_at'],
);

export const periodFold: Fold = {
  name: 'period',
  version: 1,
  stream: periodStream,
  isKeeper: true,
  tables: [periods],
  steps: [
    step(periodLocked, {
      holds: ({ uuid, data }, state) => state.find(periods, data.month)?.uuid === uuid,
      refuses: ({ data, heads }, state) => {
        if (state.find(periods, data.month)?.state === 'locked') return 'period.is_locked';
        const differs = Object.entries(data.heads).some(([id, seq]) => seq > (heads[id] ?? -1));
        return differs ? 'fact.no_head' : null;
      },
      apply: ({ uuid, uid, at, data }, state) =>
        state.put(periods, {
          month: data.month,
          state: 'locked',
          heads: JSON.stringify(data.heads),
          uuid,
          changed_by: uid,
          changed_at: at,
        }),
      answer: ({ data }, state) => state.find(periods, data.month)?.state ?? null,
    }),
    step(periodReopened, {
      holds: ({ uuid, data }, state) => state.find(periods, data.month)?.uuid === uuid,
      refuses: ({ data }, state) =>
        state.find(periods, data.month)?.state === 'locked' ? null : 'period.is_open',
      makers: ({ data }, state) => [state.find(periods, data.month)?.changed_by ?? null],
      apply: ({ uuid, uid, at, data }, state) => {
        const found = state.find(periods, data.month);
        if (found === undefined) return;
        state.put(periods, { ...found, state: 'open', uuid, changed_by: uid, changed_at: at });
      },
    }),
  ],
};
