import { useMemo } from 'react';
import { CohortGrid } from '../../../charts/CohortGrid.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { DrawnCard } from '../drawn-card.ts';
import { cohortHeads, cohortRows } from './cohort-rows.ts';

/** Of whoever bought first in a month: which share came back in each month after. */
export function CohortBody({ entry: { answer }, title, figure }: DrawnCard) {
  const say = useText();
  const format = useFormat();
  const rows = useMemo(
    () => cohortRows(answer, { say, format, figure }),
    [answer, say, format, figure],
  );
  if (rows.length === 0) {
    return <p className="py-10 text-center text-muted">{say('board.cohorts_short')}</p>;
  }
  return <CohortGrid label={title} heads={cohortHeads(say)} rows={rows} />;
}
