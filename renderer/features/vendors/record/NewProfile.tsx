import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { formFields } from '../../../drafts/form/form-field.ts';
import { RecordForm } from '../../../drafts/form/RecordForm.tsx';
import { useCreate } from '../../../drafts/form/use-create.ts';
import { useOpened } from '../../../drafts/form/use-opened.ts';
import { useEditable } from '../../../drafts/use-editable.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { profileColumns } from '../vendor-columns.ts';

/** A vendor that the central has no business profile for. */
export function NewProfile({ vendor }: { vendor: VendorDetail }) {
  const say = useText();
  const { canCreate, fields } = useEditable('vendor_profile');
  const { isOpen, opener, open, close } = useOpened();
  const { create, saving, failure } = useCreate(close);
  return (
    <RecordSection
      title={say('vendors.profile')}
      aside={
        canCreate &&
        !isOpen && (
          <Button ref={opener} look="quiet" onClick={open}>
            {say('vendors.new_profile')}
          </Button>
        )
      }
    >
      {isOpen ? (
        <RecordForm
          label={say('vendors.new_profile')}
          fields={formFields('vendor_profile', fields, profileColumns)}
          initial={{}}
          saving={saving}
          failure={failure}
          leave={close}
          save={({ vendor_profile: typed }) =>
            create({
              entity: 'vendor_profile',
              values: { name: vendor.name, partner_id: vendor.id, ...typed },
            })
          }
        />
      ) : (
        <p className="text-muted text-table">{say('vendors.no_profile')}</p>
      )}
    </RecordSection>
  );
}
