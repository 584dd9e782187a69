import { stateTable } from '../../db/state-rows.ts';
import { anchorSet, anchorStream } from '../streams/anchor.stream.ts';
import { type Fold, step } from './fold.ts';

const anchors = stateTable(
  'state_anchor',
  ['day'],
  ['seq', 'streams', 'states', 'uuid', 'set_by', 'set_at'],
);

export const anchorFold: Fold = {
  name: 'anchor',
  version: 1,
  stream: anchorStream,
  isKeeper: true,
  tables: [anchors],
  steps: [
    step(anchorSet, {
      holds: ({ uuid, data }, state) => state.find(anchors, data.day)?.uuid === uuid,
      refuses: ({ data }, state) =>
        state.find(anchors, data.day) === undefined ? null : 'anchor.has_day',
      apply: ({ seq, uuid, uid, at, data }, state) =>
        state.put(anchors, {
          seq,
          day: data.day,
          streams: JSON.stringify(data.streams),
          states: JSON.stringify(data.states),
          uuid,
          set_by: uid,
          set_at: at,
        }),
    }),
  ],
};
