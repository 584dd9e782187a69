import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { type FormField, formFields } from '../../../drafts/form/form-field.ts';
import { RecordForm } from '../../../drafts/form/RecordForm.tsx';
import { useCreate } from '../../../drafts/form/use-create.ts';
import { useEditable } from '../../../drafts/use-editable.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { certificateColumns } from '../vendor-columns.ts';

/** Chosen once, when the certificate is made: so it is no field to edit. */
const product = {
  entity: 'certification',
  column: 'product_id',
  kind: 'reference',
  required: true,
  isIntent: false,
} as const satisfies FormField;

interface NewCertificateProps {
  vendor: VendorDetail;
  onDone(): void;
}

export function NewCertificate({ vendor, onDone }: NewCertificateProps) {
  const say = useText();
  const { fields } = useEditable('certification');
  const { create, saving, failure } = useCreate(onDone);
  const products = vendor.catalogue.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <RecordForm
      label={say('vendors.new_certificate')}
      fields={[product, ...formFields('certification', fields, certificateColumns)]}
      initial={{}}
      choices={{ product_id: products }}
      saving={saving}
      failure={failure}
      leave={onDone}
      save={({ certification }) =>
        create({
          entity: 'certification',
          values: { name: certification?.number ?? vendor.name, ...certification },
        })
      }
    />
  );
}
