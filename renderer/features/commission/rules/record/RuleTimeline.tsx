import type { RuleVersion } from '../../../../../shared/contract/commission-rule-rows.ts';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { lastDayOf, rateWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { TimelineBar } from './TimelineBar.tsx';

interface RuleTimelineProps {
  versions: readonly RuleVersion[];
  /** The version that is open. */
  open: string;
  onOpen(version: string): void;
}

/** All that ever held for a scope: as a bar of days, and as the table behind it. */
export function RuleTimeline({ versions, open, onOpen }: RuleTimelineProps) {
  const speech = useRuleSpeech();
  const { say } = speech;
  return (
    <>
      <TimelineBar versions={versions} open={open} onOpen={onOpen} />
      <p className="my-2 text-muted text-table">{say('commission_rules.half_open')}</p>
      <PlainTable<RuleVersion>
        label={say('commission_rules.timeline')}
        rows={versions}
        rowId={({ version }) => version}
        columns={[
          {
            id: 'rate',
            header: say('commission_rules.rate'),
            render: (one) => (
              <button
                type="button"
                aria-current={one.version === open ? 'true' : undefined}
                onClick={() => onOpen(one.version)}
                className="text-start text-accent-ink underline-offset-2 hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink"
              >
                {rateWords(one.spec, speech)}
              </button>
            ),
          },
          {
            id: 'from',
            header: say('commission_rules.field_from'),
            align: 'end',
            render: ({ from }) => <DayText day={from} />,
          },
          {
            id: 'to',
            header: say('commission_rules.last_day'),
            align: 'end',
            render: (one) => <LastDay version={one} />,
          },
          {
            id: 'by',
            header: say('commission_rules.decided'),
            wraps: true,
            render: (one) => <Deciders version={one} />,
          },
        ]}
      />
    </>
  );
}

function LastDay({ version }: { version: RuleVersion }) {
  const { say } = useRuleSpeech();
  if (version.state === 'cancelled') {
    return <span className="text-muted">{say('commission_rules.state_cancelled')}</span>;
  }
  if (version.to === null)
    return <span className="text-muted">{say('commission_rules.open')}</span>;
  return <DayText day={lastDayOf(version)} />;
}

/** Who proposed it, who approved it, and when; of an imported one who took it over. */
function Deciders({ version: { decided } }: { version: RuleVersion }) {
  const { say } = useRuleSpeech();
  if (decided === null) {
    return <span className="text-muted">{say('commission_rules.by_central')}</span>;
  }
  const { title, proposedBy, settledBy, at } = decided;
  return (
    <span className="block min-w-36">
      {title === null ? say('commission_rules.by_import', { name: proposedBy.name }) : title}
      <span className="block text-muted">
        {title !== null &&
          say('commission_rules.by_two', {
            maker: proposedBy.name,
            checker: settledBy?.name ?? '–',
          })}{' '}
        <InstantText at={at} />
      </span>
    </span>
  );
}
