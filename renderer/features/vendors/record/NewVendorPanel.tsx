import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { formFields } from '../../../drafts/form/form-field.ts';
import { RecordForm } from '../../../drafts/form/RecordForm.tsx';
import { useCreate } from '../../../drafts/form/use-create.ts';
import { useEditable } from '../../../drafts/use-editable.ts';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { SidePanel } from '../../../ui/surfaces/SidePanel.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { contactColumns, profileColumns } from '../vendor-columns.ts';

/** A vendor is a partner and its business profile, made together. */
export function NewVendorPanel({ onClose }: { onClose(): void }) {
  const say = useText();
  const partner = useEditable('partner');
  const profile = useEditable('vendor_profile');
  const { create, saving, failure } = useCreate(onClose);
  const known = partner.fields.length > 0;
  const save = (typed: { partner?: DraftValues; vendor_profile?: DraftValues }) => {
    const values = typed.partner ?? {};
    const child = { entity: 'vendor_profile', values: { ...typed.vendor_profile } };
    if (typeof values.name === 'string') child.values.name = values.name;
    create({ entity: 'partner', values, children: profile.canCreate ? [child] : [] });
  };
  return (
    <SidePanel title={say('vendors.new')} onClose={onClose}>
      <p className="mb-3 max-w-prose text-muted text-table">{say('vendors.new_text')}</p>
      {known ? (
        <RecordForm
          label={say('vendors.new')}
          fields={[
            ...formFields('partner', partner.fields, contactColumns),
            ...formFields('vendor_profile', profile.fields, profileColumns),
          ]}
          initial={{}}
          saving={saving}
          failure={failure}
          leave={onClose}
          save={save}
        />
      ) : (
        <Skeleton height="16rem" />
      )}
    </SidePanel>
  );
}
