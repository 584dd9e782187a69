import type { CloseState } from '../../../../shared/contract/commission-line.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../ui/text/WholeMoneyText.tsx';

type Day = CloseState['days'][number];

/** The newest first; before them what was decided here and does not stand on the central yet. */
export function ClosedDays({ state: { days, underWay } }: { state: CloseState }) {
  const say = useText();
  return (
    <Card title={say('commission_close.days')}>
      {days.length === 0 && underWay.length === 0 && (
        <p className="text-muted">{say('commission_close.no_days')}</p>
      )}
      <ul className="max-h-[26rem] divide-y divide-line overflow-y-auto">
        {underWay.map((day) => (
          <li key={`here ${day}`} className="flex items-baseline gap-2 py-1.5">
            <DayText day={day} />
            <span className="ml-auto">
              <Badge tone="warn">{say('commission_close.here_only')}</Badge>
            </span>
          </li>
        ))}
        {days.map((one) => (
          <ClosedDay key={one.day} one={one} />
        ))}
      </ul>
    </Card>
  );
}

function ClosedDay({ one: { day, lines, amount, tax, closed } }: { one: Day }) {
  const say = useText();
  return (
    <li className="py-1.5">
      <div className="flex items-baseline gap-2">
        <span className="font-medium">
          <DayText day={day} />
        </span>
        {closed === null && <Badge tone="warn">{say('commission_close.half_closed')}</Badge>}
        <span className="ml-auto">
          <WholeMoneyText amount={amount} />
        </span>
      </div>
      <div className="flex items-baseline gap-2 text-muted text-table">
        <span className="min-w-0">
          {closed === null ? (
            say('commission_close.half_closed_text')
          ) : (
            <>
              {say('commission_close.closed_by', { name: closed.by?.name ?? '–' })}{' '}
              <InstantText at={closed.at} short />
            </>
          )}
        </span>
        <span className="ml-auto whitespace-nowrap">
          <CountText value={lines} /> {say('commission_close.lines_word', { count: lines })}
          {' · PPN '}
          <WholeMoneyText amount={tax} />
        </span>
      </div>
    </li>
  );
}
