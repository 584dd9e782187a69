import { useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface EraseDialogProps {
  name: string;
  onClose(): void;
  onConfirm(typed: string): void;
}

/** There is no way back, so the name is typed and not clicked. */
export function EraseDialog({ name, onClose, onConfirm }: EraseDialogProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('privacy.erase_title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{say('privacy.keep')}</Button>
          <Button
            look="danger"
            disabled={typed.trim() !== name.trim()}
            onClick={() => onConfirm(typed)}
          >
            {say('privacy.erase')}
          </Button>
        </>
      }
    >
      <p className="mb-3">{say('privacy.erase_text')}</p>
      <Field label={say('privacy.confirm', { name })}>
        <TextInput maxLength={300} value={typed} onChange={setTyped} />
      </Field>
    </Dialog>
  );
}
