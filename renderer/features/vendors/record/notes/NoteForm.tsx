import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { noteLongest, plainNote } from '../../../../../shared/contract/vendor-note.rules.ts';
import type { VendorNote } from '../../../../../shared/contract/vendor-notes.contract.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

interface NoteFormProps {
  id: number;
  /** The note that it is to stand instead of. */
  correcting: VendorNote | null;
  onClose(): void;
}

/** Sent by Ctrl+Enter too: Enter alone begins a line. */
export function NoteForm({ id, correcting, onClose }: NoteFormProps) {
  const say = useText();
  const format = useFormat();
  const [typed, setTyped] = useState(correcting?.text ?? '');
  const { mutate, isPending, error } = useMutation(
    api.vendors.notes.write.mutationOptions({
      onSuccess: () => {
        setTyped('');
        onClose();
      },
    }),
  );
  const text = plainNote(typed);
  const failure = error === null ? null : failureOf(error);
  const isTooLong = text.length > noteLongest;
  const numbers = { most: format.count(noteLongest), count: format.count(text.length) };
  const fault = isTooLong
    ? say('vendor_notes.too_long', numbers)
    : failure === null
      ? undefined
      : say(failure.code, failure.params);
  const isReady = text !== '' && text !== correcting?.text && !isTooLong && !isPending;
  return (
    <form
      className="mb-4 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) mutate({ id, corrects: correcting?.uuid ?? null, values: { text } });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <Field
        label={say(correcting === null ? 'vendor_notes.text' : 'vendor_notes.text_correcting')}
        hint={say('vendor_notes.hint')}
        error={fault}
      >
        <TextArea value={typed} onChange={setTyped} />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isReady}>
          {say(correcting === null ? 'vendor_notes.save' : 'vendor_notes.save_correction')}
        </Button>
        {correcting !== null && <Button onClick={onClose}>{say('ui.cancel')}</Button>}
      </div>
    </form>
  );
}
