import { useState } from 'react';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import { useOpened } from '../../../drafts/form/use-opened.ts';
import { useEditable } from '../../../drafts/use-editable.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../../ui/text/use-text.ts';
import { CertificateLine } from './CertificateLine.tsx';
import { validityOn } from './certificate-validity.ts';
import { NewCertificate } from './NewCertificate.tsx';

interface VendorCertificatesProps {
  vendor: VendorDetail;
  today: BusinessDay;
}

const names = new Map<string, SayKey>([
  ['halal', 'vendors.certificate_halal'],
  ['bpom', 'vendors.certificate_bpom'],
  ['pirt', 'vendors.certificate_pirt'],
  ['sni', 'vendors.certificate_sni'],
  ['organic', 'vendors.certificate_organic'],
]);

export function VendorCertificates({ vendor, today }: VendorCertificatesProps) {
  const say = useText();
  const { canCreate } = useEditable('certification');
  const { isOpen, opener, open, close } = useOpened();
  const { certificates } = vendor;
  const [edited, setEdited] = useState<number | null>(null);
  const nameOf = (type: string | null) => {
    const key = names.get(type ?? '');
    return key === undefined ? (type ?? say('vendors.certificate_untyped')) : say(key);
  };
  return (
    <RecordSection
      title={say('vendors.certificates')}
      aside={
        canCreate &&
        !isOpen && (
          <Button ref={opener} look="quiet" onClick={open}>
            {say('vendors.new_certificate')}
          </Button>
        )
      }
    >
      {isOpen && (
        <div className="mb-3">
          <NewCertificate vendor={vendor} onDone={close} />
        </div>
      )}
      <RecordLines
        empty={say('vendors.no_certificates')}
        lines={certificates.map((certificate) => ({
          id: certificate.id,
          title: nameOf(certificate.type),
          note: (
            <CertificateLine
              certificate={certificate}
              name={nameOf(certificate.type)}
              onForm={(isOpen) => setEdited(isOpen ? certificate.id : null)}
            />
          ),
          end:
            certificate.id === edited ? undefined : (
              <Expiry expiresOn={certificate.expiresOn} today={today} />
            ),
        }))}
      />
    </RecordSection>
  );
}

function Expiry({ expiresOn, today }: { expiresOn: BusinessDay | null; today: BusinessDay }) {
  const say = useText();
  const format = useFormat();
  const validity = validityOn(today, expiresOn);
  const day = expiresOn === null ? '' : format.day(expiresOn);
  if (validity.kind === 'unlimited') return <Badge>{say('vendors.no_expiry')}</Badge>;
  if (validity.kind === 'valid') {
    return <Badge tone="good">{say('vendors.valid_until', { day })}</Badge>;
  }
  const { days } = validity;
  const params = { count: days, day };
  if (validity.kind === 'expired') {
    return <Badge tone="bad">{say('vendors.expired_days', params)}</Badge>;
  }
  const text =
    days === 0 ? say('vendors.expires_today', { day }) : say('vendors.expires_days', params);
  return <Badge tone="warn">{text}</Badge>;
}
