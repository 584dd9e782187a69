import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

/** It counts once another person approved it. */
export function ProposePack({ pack, onDone }: { pack: unknown; onDone(): void }) {
  const say = useText();
  const [title, setTitle] = useState('');
  const propose = useMutation(api.commission.packs.propose.mutationOptions({ onSuccess: onDone }));
  const failure = propose.error === null ? null : failureOf(propose.error);
  return (
    <form
      aria-label={say('commission_packs.propose')}
      className="flex flex-col gap-2 border-line border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') propose.mutate({ title: title.trim(), pack });
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-96 max-w-full">
          <Field label={say('commission_packs.proposal_title')}>
            <TextInput maxLength={200} value={title} onChange={setTitle} />
          </Field>
        </div>
        <Button type="submit" look="primary" disabled={propose.isPending || title.trim() === ''}>
          {say('commission_packs.propose')}
        </Button>
        <p className="self-end pb-1.5 text-muted text-table">
          {say('commission_packs.needs_other')}
        </p>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </form>
  );
}
