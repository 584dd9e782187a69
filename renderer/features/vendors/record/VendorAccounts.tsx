import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { MaskedText } from '../../../privacy/MaskedText.tsx';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { useText } from '../../../ui/text/use-text.ts';

/** Masked by the engine: the whole number reaches a window only when it is asked for with a reason. */
export function VendorAccounts({ accounts }: { accounts: VendorDetail['bankAccounts'] }) {
  const say = useText();
  return (
    <RecordSection title={say('vendors.bank_accounts')}>
      <RecordLines
        empty={say('vendors.no_bank_accounts')}
        lines={accounts.map(({ id, bankMasked, holder }) => ({
          id,
          title: (
            <MaskedText
              masked={bankMasked}
              kind="account"
              target={{ entity: 'bank_account', id, column: 'account_number' }}
            />
          ),
          note: holder === null ? undefined : say('vendors.holder', { name: holder }),
        }))}
      />
    </RecordSection>
  );
}
