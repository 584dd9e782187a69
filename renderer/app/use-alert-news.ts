import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../client/client.ts';
import { useMay } from '../client/use-session.ts';
import { useText } from '../ui/text/use-text.ts';

/** How many alerts told and wait to be looked at. What tells while the app is open, the browser tells too. */
export function useAlertNews(): number {
  const say = useText();
  const may = useMay('explore.use');
  const { data } = useQuery(api.alerts.list.queryOptions({ enabled: may }));
  const heard = useRef<number | null>(null);
  useEffect(() => {
    if (data === undefined) return;
    const before = heard.current;
    heard.current = Math.max(before ?? 0, ...data.rows.map(({ toldAt }) => toldAt ?? 0));
    // What told before the app was opened is no news.
    if (before === null) return;
    const fresh = data.rows.filter(({ waits, toldAt }) => waits && (toldAt ?? 0) > before);
    if (fresh.length === 0 || !isGranted()) return;
    const names = fresh.map(({ name }) => name).join(', ');
    new Notification(say('alerts.title'), { body: names, tag: 'alerts' });
  }, [data, say]);
  return data?.waiting ?? 0;
}

function isGranted(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}
