import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { Certificates } from './certificates.ts';
import { type Change, changes } from './changes.ts';

const kinds = ['composition', 'revoked', 'superseded'] as const;
type Kind = (typeof kinds)[number];

interface RecordEventProps {
  productId: number;
  certificates: Certificates;
}

/** Something happened that no certificate says. It shows at once, and counts once the central has it. */
export function RecordEvent({ productId, certificates }: RecordEventProps) {
  const say = useText();
  const { today } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('composition');
  const [what, setWhat] = useState<Change>('ingredients');
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const known = certificates.filter(({ id }) => id > 0);
  const certificate = known.find(({ id }) => String(id) === chosen) ?? known[0];
  const close = () => {
    setOpen(false);
    setNote('');
  };
  const { mutate, isPending, error } = useMutation(
    api.certification.record.mutationOptions({ onSuccess: close }),
  );
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{say('certificates.record')}</Button>
      </div>
    );
  }
  const isReady = note.trim() !== '' && on !== '' && !isPending;
  const save = () => {
    const said = { productId, on, note: note.trim() };
    if (kind === 'composition') mutate({ kind, ...said, what });
    else if (certificate !== undefined) mutate({ kind, ...said, certificateId: certificate.id });
  };
  const failure = error === null ? null : failureOf(error);
  return (
    <form
      aria-label={say('certificates.record')}
      className="flex flex-col gap-2 rounded-base border border-line-strong p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save();
      }}
    >
      <div className="grid grid-cols-2 items-start gap-3">
        <Field label={say('certificates.event')}>
          <Select<Kind>
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({
              value,
              label: say(`certificates.event_${value}`),
              disabled: value !== 'composition' && known.length === 0,
            }))}
          />
        </Field>
        {kind === 'composition' ? (
          <Field label={say('certificates.what')}>
            <Select<Change>
              value={what}
              onChange={setWhat}
              options={changes.map((value) => ({
                value,
                label: say(`certificates.what_${value}`),
              }))}
            />
          </Field>
        ) : (
          <Field label={say('certificates.which')}>
            <Select
              value={certificate === undefined ? '' : String(certificate.id)}
              onChange={setChosen}
              options={known.map(({ id, type, number }) => ({
                value: String(id),
                label: [type ?? '', number ?? `#${id}`].join(' '),
              }))}
            />
          </Field>
        )}
        <Field label={say('certificates.on')}>
          <TextInput type="date" value={on} onChange={setOn} />
        </Field>
        <Field label={say('certificates.note')}>
          <TextInput maxLength={500} value={note} onChange={setNote} />
        </Field>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isReady}>
          {say('certificates.record_now')}
        </Button>
        <Button onClick={close}>{say('ui.cancel')}</Button>
      </div>
    </form>
  );
}
