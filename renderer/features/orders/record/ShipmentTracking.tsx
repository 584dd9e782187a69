import { Pencil } from 'lucide-react';
import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { EditForm } from '../../../drafts/form/EditForm.tsx';
import { useOpened } from '../../../drafts/form/use-opened.ts';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { PendingMark } from '../../../drafts/PendingMark.tsx';
import { useEditable } from '../../../drafts/use-editable.ts';
import { usePending } from '../../../drafts/use-pending.ts';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { useText } from '../../../ui/text/use-text.ts';

const columns = ['tracking_number'] as const;

/** The tracking number of a parcel, edited in its place by those who may. */
export function ShipmentTracking({ shipment }: { shipment: OrderDetail['shipments'][number] }) {
  const say = useText();
  const { fields } = useEditable('shipment');
  const { isOpen, opener, open, close } = useOpened();
  const pending = usePending('shipment', { id: shipment.id });
  const mayEdit = fields.some(({ column }) => column === 'tracking_number');
  const label = say('orders.edit_tracking', { name: shipment.name });
  const { trackingNumber } = shipment;
  if (isOpen) {
    return (
      <div className="my-1.5 text-ink">
        <EditForm
          label={label}
          entity="shipment"
          record={{ id: shipment.id }}
          columns={columns}
          onDone={close}
        />
      </div>
    );
  }
  return (
    <span className="flex items-center gap-1.5">
      <PendingMark pending={pending} column="tracking_number">
        {trackingNumber === null
          ? say('orders.no_tracking')
          : say('orders.tracking', { number: trackingNumber })}
      </PendingMark>
      {pending !== null && <PendingBadge state={pending.state} isIntent={pending.isIntent} />}
      {mayEdit && (
        <IconButton ref={opener} label={label} onClick={open} className="-my-1 size-6">
          <Pencil aria-hidden size={12} />
        </IconButton>
      )}
    </span>
  );
}
