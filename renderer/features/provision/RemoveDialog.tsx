import { useState } from 'react';
import type { ProvisionPlan } from '../../../shared/contract/provision-plan.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Dialog } from '../../ui/surfaces/Dialog.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface RemoveDialogProps {
  plan: ProvisionPlan;
  onClose(): void;
  /** With the name of the database where rows would be lost. */
  onConfirm(withData: string | null): void;
}

/** Names what goes and what is lost with it. Asked for by typing: a press of Enter is not enough. */
export function RemoveDialog({ plan, onClose, onConfirm }: RemoveDialogProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const { holds, changes } = plan;
  const { db } = plan.central;
  const confirm = () => {
    if (typed === db) onConfirm(holds.length === 0 ? null : db);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('provision.remove_title')}
      actions={
        <>
          <Button onClick={onClose}>{say('provision.remove_keep')}</Button>
          <Button look="danger" disabled={typed !== db} onClick={confirm}>
            {say('provision.remove_now')}
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <p>{say('provision.remove_text', { count: changes, db })}</p>
        {holds.length > 0 && (
          <p className="text-bad">
            {say('provision.remove_holds', {
              held: holds.map(({ what, rows }) => `${what}: ${rows}`).join(', '),
            })}
          </p>
        )}
        <Field label={say('provision.remove_type', { db })}>
          <TextInput value={typed} onChange={setTyped} />
        </Field>
      </form>
    </Dialog>
  );
}
