import { useState } from 'react';
import type { ImportKind, ImportRow } from '../../../../shared/contract/import-rows.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RadioGroup } from '../../../ui/controls/RadioGroup.tsx';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { Decision, Importing } from './use-import.ts';
import { useRowWords } from './use-row-words.ts';

interface RowDialogProps {
  row: ImportRow;
  kind: ImportKind;
  importing: Importing;
  onClose(): void;
}

const UNDECIDED = 'undecided';

/** All of a row; where it may be several records, which one it is. The arrows choose, Enter says so. */
export function RowDialog({ row, kind, importing, onClose }: RowDialogProps) {
  const say = useText();
  const words = useRowWords();
  const known = importing.decisions.get(row.row) ?? null;
  const [chosen, setChosen] = useState(keyOf(known));
  const isOpen = row.verdict === 'decide';
  const choices: { value: string; label: string; as: Decision | null }[] = [
    { value: UNDECIDED, label: say(isOpen ? 'imports.undecided' : 'imports.as_is'), as: null },
    ...row.candidates.map(({ ref, title, confidence }) => ({
      value: keyOf(ref),
      label: say('imports.alike', { title, percent: Math.floor(confidence * 100) }),
      as: ref,
    })),
  ];
  if (kind === 'vendors' && (isOpen || known !== null)) {
    choices.push({ value: 'new', label: say('imports.as_new'), as: 'new' });
  }
  choices.push({ value: 'skip', label: say('imports.as_skip'), as: 'skip' });
  const decide = (): void => {
    importing.decide(row.row, choices.find(({ value }) => value === chosen)?.as ?? null);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('imports.decide', { row: row.row, title: row.title })}
      actions={
        <Button look="primary" onClick={decide}>
          {say('imports.say_so')}
        </Button>
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          decide();
        }}
      >
        <ul className="list-disc pl-4">
          {words(row).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <RadioGroup
          label={say('imports.verdict')}
          value={chosen}
          options={choices}
          onChange={setChosen}
        />
      </form>
    </Dialog>
  );
}

function keyOf(as: Decision | null): string {
  if (as === null) return UNDECIDED;
  if (typeof as === 'string') return as;
  return 'id' in as ? String(as.id) : as.uuid;
}
