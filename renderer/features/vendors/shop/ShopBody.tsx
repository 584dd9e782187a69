import { useQuery } from '@tanstack/react-query';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useSession } from '../../../client/use-session.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { VendorCertificates } from '../record/VendorCertificates.tsx';
import { VendorIdentity } from '../record/VendorIdentity.tsx';
import { VendorMonths } from '../record/VendorMonths.tsx';
import { VendorProfile } from '../record/VendorProfile.tsx';
import { ShopProducts } from './ShopProducts.tsx';

export function ShopBody({ id }: { id: number }) {
  const say = useText();
  const { asOf, today } = useSession();
  const { data, error } = useQuery(
    api.vendors.get.queryOptions({ input: { id }, enabled: asOf !== null }),
  );
  if (asOf === null) return <EmptyState title={say('shop.empty')} text={say('shop.empty.text')} />;
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined) return null;
  const { vendor } = data;
  const day = data.asOf === null ? today : dayOfInstant(data.asOf);
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)] items-start gap-3">
      <div className="flex min-w-0 flex-col gap-3">
        <ShopProducts id={id} />
        <div className="grid grid-cols-2 items-start gap-3">
          <Card className="pt-2">
            <VendorMonths months={vendor.months} />
          </Card>
          <Card className="pt-2">
            <VendorIdentity vendor={vendor} pending={null} />
            <VendorProfile vendor={vendor} />
          </Card>
        </div>
      </div>
      <Card className="pt-2">
        <VendorCertificates vendor={vendor} today={day} />
      </Card>
    </div>
  );
}
