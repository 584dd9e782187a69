import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { faultWords, fieldWords } from '../words/fault-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

const SHOWN = 5;

/** What stands against it by now, and what it would leave: rules change while a proposal waits. */
export function ProposalFaults({ decision }: { decision: string }) {
  const speech = useRuleSpeech();
  const { say } = speech;
  const { data } = useQuery(
    api.commission.rules.conflicts.queryOptions({
      input: { decision },
      enabled: useMay('commission.propose'),
    }),
  );
  if (data === undefined) return null;
  const { faults } = data;
  const gaps = data.gaps.rows.filter(({ isNew }) => isNew).length;
  const shadowed = data.shadowed.rows.filter(({ isNew }) => isNew).length;
  if (faults.length > 0) {
    return (
      <div className="mb-3">
        <Notice tone="bad" title={say('commission_rules.cannot_stand')}>
          <ul>
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.row} ${fault.field}`}>
                #{fault.row} {fieldWords(fault.field, speech)}: {faultWords(fault, speech)}
              </li>
            ))}
          </ul>
        </Notice>
      </div>
    );
  }
  if (gaps + shadowed === 0) return null;
  return (
    <div className="mb-3">
      <Notice tone="warn" title={say('commission_rules.would_leave', { gaps, shadowed })} />
    </div>
  );
}
