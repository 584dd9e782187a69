import { useState } from 'react';
import type { Audience, SavedView } from '../../shared/contract/saved.ts';
import { Field } from '../ui/controls/Field.tsx';
import { TextInput } from '../ui/controls/TextInput.tsx';
import { Toggle } from '../ui/controls/Toggle.tsx';
import { useText } from '../ui/text/use-text.ts';
import { AudienceChoice } from './AudienceChoice.tsx';
import { KeepDialog } from './KeepDialog.tsx';
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
  return (
    <KeepDialog
      title={title}
      running={keep.running}
      ready={name.trim() !== ''}
      onKeep={() => onKeep({ name: name.trim(), audience, takeState })}
      onDrop={onDrop}
      onClose={onClose}
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
    </KeepDialog>
  );
}
