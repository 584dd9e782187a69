import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RecordRef } from '../../../shared/contract/drafts.contract.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useEditable } from '../use-editable.ts';
import { EditForm } from './EditForm.tsx';
import { useOpened } from './use-opened.ts';

interface EditSectionProps {
  title: string;
  entity: string;
  record: RecordRef;
  columns: readonly string[];
  /** How it reads while nobody edits it. */
  children: ReactNode;
}

/** A part of a record that is read, and edited in its place by those who may. */
export function EditSection({ title, entity, record, columns, children }: EditSectionProps) {
  const say = useText();
  const { fields } = useEditable(entity);
  const { isOpen, open, close, opener } = useOpened();
  const mayEdit = fields.some(({ column }) => columns.includes(column));
  const label = say('outbox.edit_of', { title });
  return (
    <RecordSection
      title={title}
      aside={
        mayEdit &&
        !isOpen && (
          <Button ref={opener} look="quiet" aria-label={label} onClick={open}>
            <Pencil aria-hidden size={13} />
            {say('outbox.edit')}
          </Button>
        )
      }
    >
      {isOpen ? (
        <EditForm label={label} entity={entity} record={record} columns={columns} onDone={close} />
      ) : (
        children
      )}
    </RecordSection>
  );
}
