import { useRef, useState } from 'react';
import type { EvidenceRow } from '../../../../shared/contract/evidence-rows.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useUpload } from './use-upload.ts';

const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp';

/** A document that came: from a file of this computer, with the day that stands in it. */
export function ReceiveForm({ row }: { row: EvidenceRow }) {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [expiresOn, setExpiresOn] = useState('');
  const { send, sending, failure } = useUpload();
  const of = { vendorId: row.vendor.id, request: row.request };
  const save = () => {
    if (file === null || sending) return;
    send({ ...of, file, expiresOn: expiresOn === '' ? null : expiresOn });
  };
  return (
    <div className="mt-5 flex flex-col gap-3 rounded-base border border-line-strong p-3">
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('evidence.document')}
        accept={ACCEPTED}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <div className="flex flex-col gap-1">
        <span className="flex items-center gap-2">
          <Button onClick={() => input.current?.click()}>{say('evidence.choose')}</Button>
          <span className="min-w-0 truncate text-table">{file?.name}</span>
        </span>
        <p className="text-muted text-table">{say('evidence.document_hint')}</p>
      </div>
      <Field label={say('evidence.expires')} hint={say('evidence.expires_hint')}>
        <TextInput type="date" value={expiresOn} onChange={setExpiresOn} />
      </Field>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div>
        <Button look="primary" disabled={file === null || sending} onClick={save}>
          {say(sending ? 'evidence.keeping' : 'evidence.receive')}
        </Button>
      </div>
    </div>
  );
}
