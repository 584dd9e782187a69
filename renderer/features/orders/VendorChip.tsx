import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { FilterChip } from '../../ui/list/FilterChip.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface VendorChipProps {
  vendorId: number;
  onRemove(): void;
}

/** The vendor filter comes from the vendor's own page, so it is a chip and not a list of thousands. */
export function VendorChip({ vendorId, onRemove }: VendorChipProps) {
  const say = useText();
  const { data } = useQuery(api.vendors.get.queryOptions({ input: { id: vendorId } }));
  const name = data?.vendor.name ?? '…';
  return (
    <FilterChip
      text={say('orders.vendor_chip', { name })}
      removeLabel={say('orders.vendor_chip_remove')}
      onRemove={onRemove}
    />
  );
}
