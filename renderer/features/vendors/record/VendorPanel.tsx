import { useQuery } from '@tanstack/react-query';
import type { PendingRecord } from '../../../../shared/contract/drafts.contract.ts';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { useSession } from '../../../client/use-session.ts';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { PendingNotice } from '../../../drafts/PendingNotice.tsx';
import { usePending } from '../../../drafts/use-pending.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { RatingText } from '../RatingText.tsx';
import { VendorAccounts } from './VendorAccounts.tsx';
import { VendorCertificates } from './VendorCertificates.tsx';
import { VendorIdentity } from './VendorIdentity.tsx';
import { VendorMonths } from './VendorMonths.tsx';
import { VendorProfile } from './VendorProfile.tsx';
import { VendorTopProducts } from './VendorTopProducts.tsx';

interface VendorPanelProps {
  id: number;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function VendorPanel({ id, full, onFull, onClose }: VendorPanelProps) {
  const say = useText();
  const goTo = useGoTo();
  const { data, error } = useQuery(api.vendors.get.queryOptions({ input: { id } }));
  const pending = usePending('partner', { id });
  const vendor = data?.vendor;
  const failure = error === null ? null : failureOf(error);
  return (
    <RecordPanel
      title={vendor?.name}
      subtitle={
        data !== undefined && (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <AsOfStamp asOf={data.asOf} />
            {pending !== null && <PendingBadge state={pending.state} isIntent={pending.isIntent} />}
          </span>
        )
      }
      full={full}
      onFull={onFull}
      onClose={onClose}
      failure={failure}
      actions={
        <Button onClick={() => goTo('orders', { vendor: id })}>{say('vendors.orders_link')}</Button>
      }
    >
      {pending !== null && (
        <div className="mb-3">
          <PendingNotice pending={pending} />
        </div>
      )}
      {vendor !== undefined && (
        <VendorBody vendor={vendor} pending={pending} asOf={data?.asOf ?? null} />
      )}
    </RecordPanel>
  );
}

interface VendorBodyProps {
  vendor: VendorDetail;
  pending: PendingRecord | null;
  asOf: number | null;
}

function VendorBody({ vendor, pending, asOf }: VendorBodyProps) {
  const say = useText();
  const session = useSession();
  // The day the data is of, not the day of this computer: offline, nothing newer is known.
  const today = asOf === null ? session.today : dayOfInstant(asOf);
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-2 text-table">
        {!vendor.active && <Badge tone="warn">{say('vendors.archived_badge')}</Badge>}
        {vendor.halal === true && <Badge tone="good">{say('vendors.halal_yes')}</Badge>}
        <span>
          {say('vendors.rating')}: <RatingText rating={vendor.rating} ratings={vendor.ratings} />
        </span>
      </p>
      <VendorMonths months={vendor.months} />
      <VendorTopProducts products={vendor.topProducts} />
      <VendorCertificates vendor={vendor} today={today} />
      <VendorIdentity vendor={vendor} pending={pending} />
      <VendorProfile vendor={vendor} />
      <VendorAccounts accounts={vendor.bankAccounts} />
    </>
  );
}
