import { useState } from 'react';
import type { Audience, SavedView } from '../../shared/contract/saved.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { TextInput } from '../ui/controls/TextInput.tsx';
import { Toggle } from '../ui/controls/Toggle.tsx';
import { Dialog } from '../ui/surfaces/Dialog.tsx';
import { useText } from '../ui/text/use-text.ts';
import { AudienceChoice } from './AudienceChoice.tsx';
import type { useKeepView } from './use-views.ts';

interface ViewFormProps {
  title: string;
  /** The one that is changed; none makes a new one. */
  view?: SavedView | undefined;
  /** Whether the screen now shows something else than the view keeps. */
  differs?: boolean | undefined;
  keep: ReturnType<typeof useKeepView>;
  onKeep(view: { name: string; audience: Audience; takeState: boolean }): Promise<unknown>;
  onDrop?: (() => Promise<unknown>) | undefined;
  onClose(): void;
}

export function ViewForm(props: ViewFormProps) {
  const { title, view, differs = false, keep, onKeep, onDrop, onClose } = props;
  const say = useText();
  const [name, setName] = useState(view?.name ?? '');
  const [audience, setAudience] = useState<Audience>(view?.audience ?? 'mine');
  const [takeState, setTakeState] = useState(false);
  const { failure } = keep;
  // A refusal stays in the form, with what was typed.
  const close = (work: Promise<unknown>) => void work.then(onClose, () => undefined);
  const id = 'view-form';
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          {onDrop !== undefined && (
            <Button
              look="danger"
              className="mr-auto"
              disabled={keep.running}
              onClick={() => close(onDrop())}
            >
              {say('views.drop')}
            </Button>
          )}
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            form={id}
            disabled={keep.running || name.trim() === ''}
          >
            {say('views.keep')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          close(onKeep({ name: name.trim(), audience, takeState }));
        }}
      >
        <Field
          label={say('views.name')}
          error={failure === null ? undefined : say(failure.code, failure.params)}
        >
          <TextInput value={name} onChange={setName} maxLength={80} autoFocus required />
        </Field>
        <AudienceChoice value={audience} onChange={setAudience} />
        {differs && (
          <Toggle label={say('views.take_state')} checked={takeState} onChange={setTakeState} />
        )}
      </form>
    </Dialog>
  );
}
