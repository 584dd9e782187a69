import { useMemo } from 'react';
import type { EvidenceRow } from '../../../shared/contract/evidence-rows.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DayText } from '../../ui/text/DayText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { toneOf, useEvidenceWords } from './use-evidence-words.ts';
import { useKindName } from './use-kind-name.ts';

export function useEvidenceColumns(): readonly DataColumn<EvidenceRow>[] {
  const say = useText();
  const words = useEvidenceWords();
  const kindName = useKindName();
  return useMemo(
    () => [
      {
        id: 'vendor',
        header: say('evidence.vendor'),
        width: 'minmax(10rem, 1.4fr)',
        render: (row) => <span className="font-medium">{words.vendor(row.vendor)}</span>,
      },
      {
        id: 'requirement',
        header: say('evidence.requirement'),
        width: 'minmax(8rem, 1fr)',
        render: ({ requirement, subject }) =>
          subject === null ? kindName(requirement) : `${kindName(requirement)} · ${subject}`,
      },
      {
        id: 'state',
        header: say('evidence.state'),
        width: '10rem',
        render: ({ state }) => <Badge tone={toneOf(state)}>{say(`evidence.state_${state}`)}</Badge>,
      },
      {
        id: 'central',
        header: say('evidence.central'),
        width: '9rem',
        render: ({ isPending, file }) =>
          say(isPending ? 'evidence.waits' : `evidence.sent_${file?.sending ?? 'none'}`),
      },
      {
        id: 'expires',
        header: say('evidence.expires'),
        width: '8rem',
        render: ({ expiresOn }) => (expiresOn === null ? '–' : <DayText day={expiresOn} />),
      },
      {
        id: 'changed',
        header: say('evidence.changed'),
        align: 'end',
        width: '11rem',
        render: ({ changedAt }) => <InstantText at={changedAt} />,
      },
    ],
    [say, words, kindName],
  );
}
