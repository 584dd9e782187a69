import { useMemo } from 'react';
import { usePeriod } from '../../client/use-period.ts';
import { useWhere } from '../../filters/use-where.ts';
import { filtersOf } from '../../filters/where.ts';

export type AskedBoard = ReturnType<typeof useAskedBoard>;

/** A board over the period and with the filters of the address. */
export function useAskedBoard(id: string) {
  const { period, compare } = usePeriod();
  const { where } = useWhere();
  return useMemo(
    () => ({ id, period, compare, filters: filtersOf(where) }),
    [id, period, compare, where],
  );
}
