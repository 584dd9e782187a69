import { Pencil } from 'lucide-react';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { EditForm } from '../../../drafts/form/EditForm.tsx';
import { useOpened } from '../../../drafts/form/use-opened.ts';
import { PendingBadge } from '../../../drafts/PendingBadge.tsx';
import { useEditable } from '../../../drafts/use-editable.ts';
import { usePending } from '../../../drafts/use-pending.ts';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { certificateColumns } from '../vendor-columns.ts';

interface CertificateLineProps {
  certificate: VendorDetail['certificates'][number];
  name: string;
  /** The form wants the whole width of the line. */
  onForm(isOpen: boolean): void;
}

/** Whose, which number and by whom; edited in its place by those who may. */
export function CertificateLine({ certificate, name, onForm }: CertificateLineProps) {
  const say = useText();
  const { fields } = useEditable('certification');
  const { isOpen, opener, open, close } = useOpened();
  const show = (isForm: boolean) => {
    onForm(isForm);
    if (isForm) open();
    else close();
  };
  const { id, product, number, issuer } = certificate;
  const pending = usePending('certification', { id });
  const mayEdit = fields.some(({ column }) => column === 'number');
  const label = say('vendors.edit_certificate', { name: number ?? name });
  if (isOpen) {
    return (
      <div className="my-1.5 text-ink">
        <EditForm
          label={label}
          entity="certification"
          record={{ id }}
          columns={certificateColumns}
          onDone={() => show(false)}
        />
      </div>
    );
  }
  return (
    <span className="break-words">
      {[product, number, issuer].filter((part) => part !== null).join(' · ')}{' '}
      {pending !== null && <PendingBadge state={pending.state} isIntent={pending.isIntent} />}
      {mayEdit && (
        <IconButton
          ref={opener}
          label={label}
          onClick={() => show(true)}
          className="-my-1.5 size-6 align-middle"
        >
          <Pencil aria-hidden size={12} />
        </IconButton>
      )}
    </span>
  );
}
