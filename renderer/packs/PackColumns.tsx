import { useMemo } from 'react';
import type { PlainColumn } from '../ui/table/PlainTable.tsx';
import { DayText } from '../ui/text/DayText.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';
import { SettleProposal } from './SettleProposal.tsx';
import { usePersonName } from './use-person-name.ts';

interface Person {
  uid: number;
  name: string | null;
}

/** What packs of every kind say of themselves in a list. */
interface Listed {
  title: { id: string; en: string };
  checkedOn: string;
  state: string;
  decision: string | null;
  proposedBy: Person | null;
  settledBy: Person | null;
  settling: 'approved' | 'withdrawn' | null;
}

/** `topic`: what they are settled under. */
export function usePackColumns<Pack extends Listed>(topic: string) {
  const say = useText();
  const format = useFormat();
  const nameOf = usePersonName();
  return useMemo(() => {
    const title: PlainColumn<Pack> = {
      id: 'title',
      header: say('commission_packs.title'),
      wraps: true,
      render: (pack) => format.pick(pack.title),
    };
    const checked: PlainColumn<Pack> = {
      id: 'checked',
      header: say('commission_packs.checked'),
      align: 'end',
      render: ({ checkedOn }) => <DayText day={checkedOn} />,
    };
    const by: PlainColumn<Pack> = {
      id: 'by',
      header: say('commission_packs.by'),
      wraps: true,
      render: ({ state, decision, proposedBy, settledBy, settling, ...pack }) => (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {proposedBy === null ? '–' : nameOf(proposedBy)}
            {settledBy !== null && ` → ${nameOf(settledBy)}`}
          </span>
          {state === 'proposed' && decision !== null && (
            <SettleProposal {...{ decision, settling, topic }} title={format.pick(pack.title)} />
          )}
        </div>
      ),
    };
    return { title, checked, by };
  }, [say, format, nameOf, topic]);
}
