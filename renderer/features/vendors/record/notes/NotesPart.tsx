import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VendorNote } from '../../../../../shared/contract/vendor-notes.contract.ts';
import { api } from '../../../../client/client.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { MoreButton } from '../parts/MoreButton.tsx';
import { PAGE } from '../parts/page-size.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteStanding } from './NoteStanding.tsx';

/** What the staff know of a vendor and no field says, newest first. */
export function NotesPart({ id }: { id: number }) {
  const say = useText();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [correcting, setCorrecting] = useState<VendorNote | null>(null);
  const { data } = useQuery(
    api.vendors.notes.list.queryOptions({
      input: { id, search, limit },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <NoteForm
        key={correcting?.uuid ?? 'new'}
        id={id}
        correcting={correcting}
        onClose={() => setCorrecting(null)}
      />
      <RecordSection
        title={say('vendor_notes.title')}
        aside={
          <TextInput
            type="search"
            label={say('vendor_notes.search')}
            placeholder={say('vendor_notes.search')}
            maxLength={200}
            className="max-w-48"
            value={search}
            onChange={setSearch}
          />
        }
      >
        {data !== undefined && (
          <>
            <p className="mb-2 text-muted text-table">
              <AsOfStamp asOf={data.asOf} />
            </p>
            <RecordLines
              empty={say(search === '' ? 'vendor_notes.empty' : 'vendor_notes.none_found')}
              lines={data.rows.map((note) => ({
                id: note.uuid,
                title: <NoteText note={note} />,
                note: <NoteStanding note={note} />,
                end: note.mayCorrect && (
                  <Button look="quiet" onClick={() => setCorrecting(note)}>
                    {say('vendor_notes.correct')}
                  </Button>
                ),
              }))}
            />
          </>
        )}
        <MoreButton
          has={data !== undefined && data.rows.length < data.total}
          limit={limit}
          onMore={setLimit}
        />
      </RecordSection>
    </>
  );
}

/** As it was typed, in the direction of its own script. */
function NoteText({ note: { text, isCorrected } }: { note: VendorNote }) {
  const look = isCorrected ? 'text-muted line-through' : '';
  return (
    <p dir="auto" className={`whitespace-pre-wrap break-words ${look}`}>
      {text}
    </p>
  );
}
