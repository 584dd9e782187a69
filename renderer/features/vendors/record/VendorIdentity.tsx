import type { ReactNode } from 'react';
import type { PendingRecord } from '../../../../shared/contract/drafts.contract.ts';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { EditSection } from '../../../drafts/form/EditSection.tsx';
import { marked } from '../../../drafts/PendingMark.tsx';
import { MaskedText } from '../../../privacy/MaskedText.tsx';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { contactColumns } from '../vendor-columns.ts';

interface VendorIdentityProps {
  vendor: VendorDetail;
  pending: PendingRecord | null;
}

export function VendorIdentity({ vendor, pending }: VendorIdentityProps) {
  const say = useText();
  const { joinedAt } = vendor;
  const masked = (kind: 'street' | 'phone' | 'email', value: string | null) =>
    value === null ? null : (
      <MaskedText
        masked={value}
        kind={kind}
        target={{ entity: 'partner', id: vendor.id, column: kind }}
      />
    );
  const edited = (column: string, value: ReactNode) => marked(pending, column, value);
  // Shown as one number: whichever of the two was edited is the one that is told.
  const phone = edited('mobile', null) ?? edited('phone', masked('phone', vendor.phone));
  return (
    <EditSection
      title={say('vendors.contact')}
      entity="partner"
      record={{ id: vendor.id }}
      columns={contactColumns}
    >
      <DetailList
        details={[
          {
            label: say('vendors.street'),
            value: edited('street', masked('street', vendor.street)),
          },
          { label: say('vendors.city'), value: edited('city', vendor.city) },
          { label: say('lists.province'), value: edited('province_id', vendor.province) },
          { label: say('vendors.phone'), value: phone },
          { label: say('vendors.email'), value: edited('email', masked('email', vendor.email)) },
          {
            label: say('vendors.joined'),
            value: joinedAt === null ? null : <DayText day={dayOfInstant(joinedAt)} />,
          },
        ]}
      />
    </EditSection>
  );
}
