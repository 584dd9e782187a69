import { stateTable } from '../../db/state-rows.ts';
import { figuresImported, figuresStream } from '../streams/figures.stream.ts';
import { type Fold, step } from './fold.ts';

const figures = stateTable(
  'state_figure',
  ['company_id', 'figure', 'province', 'from_day'],
  ['amount', 'source', 'fact'],
);

export const figuresFold: Fold = {
  name: 'figures',
  version: 1,
  stream: figuresStream,
  isKeeper: true,
  tables: [figures],
  steps: [
    step(figuresImported, {
      holds: ({ uuid, data }, state) =>
        data.rows.every(
          ({ figure, province, from }) =>
            state.find(figures, data.company, figure, province, from)?.fact === uuid,
        ),
      apply: ({ uuid, data }, state) => {
        for (const { from, ...said } of data.rows) {
          state.put(figures, { ...said, company_id: data.company, from_day: from, fact: uuid });
        }
      },
    }),
  ],
};
