import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { useSession } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { AmountLines } from './AmountLines.tsx';
import { AmountSums } from './AmountSums.tsx';
import { amountsUrl } from './amounts-url.ts';

/** The commission of a period: its sums, the lines behind them, and why each is what it is. */
export function CommissionAmountsScreen() {
  const { vendor } = useSession();
  return vendor === null ? <Amounts isOneVendor={false} /> : <VendorAmounts />;
}

/** No rule reaches a vendor's desk unless the platform's decisions do. */
function VendorAmounts() {
  const say = useText();
  const { data } = useQuery(api.commission.lines.filters.queryOptions({ input: {} }));
  if (data === undefined) return null;
  if (!data.fromCentral) return <Amounts isOneVendor />;
  return (
    <EmptyState
      title={say('commission_amounts.vendor_none_title')}
      text={say('commission_amounts.vendor_none_text')}
    />
  );
}

/** Sums by vendor would be one row where there is one vendor. */
function Amounts({ isOneVendor }: { isOneVendor: boolean }) {
  const [url, change] = useUrlState(amountsUrl);
  const { period } = usePeriod();
  const first = isOneVendor ? 'category' : 'vendor';
  const view = url.view === null || (isOneVendor && url.view === 'vendor') ? first : url.view;
  if (view === 'lines') return <AmountLines period={period} url={url} change={change} />;
  return <AmountSums by={view} period={period} url={url} change={change} />;
}
