import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { PendingNotice } from '../../../drafts/PendingNotice.tsx';
import { usePending } from '../../../drafts/use-pending.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { VendorPart } from '../vendor-parts.ts';
import { VendorBody } from './VendorBody.tsx';

interface VendorPanelProps {
  id: number;
  part: VendorPart;
  onPart(part: VendorPart): void;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function VendorPanel({ id, part, onPart, full, onFull, onClose }: VendorPanelProps) {
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
        <VendorBody {...{ vendor, pending, part, onPart }} asOf={data?.asOf ?? null} />
      )}
    </RecordPanel>
  );
}
