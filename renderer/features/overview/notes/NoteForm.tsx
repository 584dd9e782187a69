import { useState } from 'react';
import type { Audience, Note } from '../../../../shared/contract/saved.ts';
import { isBusinessDay, type Period } from '../../../../shared/kernel/business-day.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { AudienceChoice } from '../../../views/AudienceChoice.tsx';
import { KeepDialog } from '../../../views/KeepDialog.tsx';
import { KeyChoice } from './KeyChoice.tsx';
import { useKeepNote } from './use-keep-note.ts';

interface NoteFormProps {
  /** The days of a new one, or a note that is changed. */
  about: Period | Note;
  onClose(): void;
}

export function NoteForm({ about, onClose }: NoteFormProps) {
  const say = useText();
  const keep = useKeepNote();
  const note = 'uuid' in about ? about : null;
  const [from, setFrom] = useState(about.from);
  const [to, setTo] = useState(about.to);
  const [text, setText] = useState(note?.text ?? '');
  const [province, setProvince] = useState(note?.province ?? null);
  const [category, setCategory] = useState(note?.category ?? null);
  const [audience, setAudience] = useState<Audience>(note?.audience ?? 'mine');
  const whole = isBusinessDay(from) && isBusinessDay(to);
  const backwards = whole && from > to;
  const written = { from, to, text: oneLine(text), province, category, audience };
  return (
    <KeepDialog
      title={say(note === null ? 'notes.add' : 'notes.change')}
      running={keep.running}
      ready={whole && !backwards && written.text !== ''}
      onKeep={() =>
        note === null ? keep.add(written) : keep.change({ ...written, uuid: note.uuid })
      }
      onDrop={note === null ? undefined : () => keep.drop({ uuid: note.uuid })}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('ui.from')}>
          <TextInput type="date" value={from} onChange={setFrom} />
        </Field>
        <Field label={say('ui.to')} error={backwards ? say('notes.backwards') : undefined}>
          <TextInput type="date" value={to} onChange={setTo} />
        </Field>
      </div>
      <Field
        label={say('notes.text')}
        hint={say('notes.text_hint')}
        error={keep.failure === null ? undefined : say(keep.failure.code, keep.failure.params)}
      >
        <TextArea value={text} onChange={setText} />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <KeyChoice
          label={say('notes.province')}
          dimension="province"
          period={about}
          value={province}
          onChange={setProvince}
        />
        <KeyChoice
          label={say('notes.category')}
          dimension="category"
          period={about}
          value={category}
          onChange={setCategory}
        />
      </div>
      <AudienceChoice value={audience} onChange={setAudience} />
    </KeepDialog>
  );
}

/** A mark has one line, whatever was typed. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
