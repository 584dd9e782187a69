import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ShoppingBag, Store } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../../client/client.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import type { PaletteEntry } from './palette-entry.ts';

const FOUND = 5;
const SHORTEST = 2;
const REST_MS = 120;

interface PaletteRecords {
  vendors: readonly PaletteEntry[];
  orders: readonly PaletteEntry[];
}

/** Vendors and orders by the same search as their lists, once the fingers rest. */
export function usePaletteRecords(search: string): PaletteRecords {
  const text = useRested(search);
  const long = text.length >= SHORTEST;
  return { vendors: useVendors(text, long), orders: useOrders(text, long) };
}

function useVendors(search: string, long: boolean): readonly PaletteEntry[] {
  const goTo = useGoTo();
  const isStaff = useSession().vendor === null;
  const enabled = useMay('vendor.view') && isStaff && long;
  const { data } = useQuery(
    api.vendors.list.queryOptions({
      input: { search, limit: FOUND },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  if (!enabled || data === undefined) return [];
  return data.rows.map(({ id, name, city }) => ({
    id: `vendor-${id}`,
    label: name,
    note: city ?? undefined,
    icon: Store,
    run: () => goTo('vendors', { open: id }),
  }));
}

function useOrders(search: string, long: boolean): readonly PaletteEntry[] {
  const goTo = useGoTo();
  const format = useFormat();
  const enabled = useMay('order.view') && long;
  const { data } = useQuery(
    api.orders.list.queryOptions({
      input: { search, limit: FOUND },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  if (!enabled || data === undefined) return [];
  return data.rows.map(({ id, name, customer, total }) => ({
    id: `order-${id}`,
    label: customer === null ? name : `${name} · ${customer}`,
    note: format.money(total.minor, { currency: total.currency }),
    icon: ShoppingBag,
    run: () => goTo('orders', { open: id }),
  }));
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
