import type { VendorNote } from '../../../../../shared/contract/vendor-notes.contract.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

/** Who said it and when, and how it stands. */
export function NoteStanding({ note }: { note: VendorNote }) {
  const say = useText();
  const { by, at, corrects, isCorrected, isPending, reason } = note;
  return (
    <span className="flex flex-wrap items-center gap-1">
      <span>
        {by.name ?? say('vendor_notes.somebody', { uid: by.uid })} · <InstantText at={at} />
      </span>
      {corrects !== null && <Badge>{say('vendor_notes.is_correction')}</Badge>}
      {isCorrected && <Badge>{say('vendor_notes.corrected')}</Badge>}
      {reason !== null && <Badge tone="bad">{say('vendor_notes.refused')}</Badge>}
      {isPending && reason === null && <Badge tone="accent">{say('vendor_record.waits')}</Badge>}
    </span>
  );
}
