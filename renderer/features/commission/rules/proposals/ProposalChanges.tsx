import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { namesIn } from '../draft/draft-edits.ts';
import { rateWords, scopeWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

type Proposal = InferContractRouterOutputs<Contract>['commission']['rules']['proposal'];

const SHOWN = 100;

/** What it adds, replaces and ends. */
export function ProposalChanges({ list, named }: Pick<Proposal, 'list' | 'named'>) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  const lines = list.slice(0, SHOWN).map(({ change, before }, at) => {
    if (change.op === 'end') {
      return {
        id: at,
        title: before?.name ?? change.version,
        note: say('commission_rules.what_end'),
        end: say('commission_rules.until', { day: format.day(addDays(change.on, -1)) }),
      };
    }
    const { rule } = change;
    const about = scopeWords(rule.scope, namesIn({ named }, rule.scope), speech);
    return {
      id: at,
      title: rule.name,
      note: [
        say(before === null ? 'commission_rules.what_new' : 'commission_rules.what_version'),
        about,
        spanWords(rule, speech),
      ].join(' · '),
      end: <span className="tabular">{rateWords(rule, speech)}</span>,
    };
  });
  return (
    <>
      <RecordLines empty="" lines={lines} />
      {list.length > SHOWN && (
        <p className="pt-2 text-muted text-table">
          {say('commission_rules.more_rows', { count: list.length - SHOWN })}
        </p>
      )}
    </>
  );
}
