import { useQuery } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { useMay } from '../client/use-session.ts';

/** Names of the records that a column points at, where this window can know them; else undefined. */
export function useReferences(): (column: string) => ReadonlyMap<number, string> | undefined {
  const { data } = useQuery(api.vendors.filters.queryOptions({ enabled: useMay('vendor.view') }));
  const provinces = new Map(data?.provinces.map(({ id, name }) => [id, name]));
  return (column) => (column === 'province_id' ? provinces : undefined);
}
