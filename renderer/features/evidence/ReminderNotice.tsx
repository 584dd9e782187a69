import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

const SHOWN = 5;

/** What was told and nobody has looked at: each goes once it was read. */
export function ReminderNotice() {
  const say = useText();
  const format = useFormat();
  const words = useEvidenceWords();
  const { data } = useQuery(api.evidence.reminders.queryOptions());
  const seen = useMutation(api.evidence.seen.mutationOptions());
  if (data === undefined || data.waiting === 0) return null;
  return (
    <Notice tone="accent" title={say('evidence.reminders', { count: data.waiting })}>
      <ul className="flex flex-col gap-1">
        {data.rows.slice(0, SHOWN).map(({ kind, subject, dueOn, title, vendor }) => (
          <li key={`${kind} ${subject} ${dueOn}`} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate">
              {format.day(dueOn)} · {title} · {words.vendor(vendor) ?? '–'}
            </span>
            <Button look="quiet" onClick={() => seen.mutate({ kind, subject, dueOn })}>
              {say('evidence.seen')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
