import type { RuleVersion } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays, lengthOf } from '../../../../../shared/kernel/business-day.ts';
import { useSession } from '../../../../client/use-session.ts';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { rateWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

interface TimelineBarProps {
  versions: readonly RuleVersion[];
  open: string;
  onOpen(version: string): void;
}

const looks: Record<RuleVersion['state'], string> = {
  in_force: 'border-accent bg-accent text-on-accent',
  coming: 'border-accent-line bg-accent-soft text-accent-ink',
  ended: 'border-warn-line bg-warn-soft text-warn',
  cancelled: 'border-line bg-sunken text-muted',
};
/** An open end is drawn so far beyond the last day that anything begins or ends on. */
const BEYOND_DAYS = 90;

/** Each version from its first day up to and without the day that it ends on; the line is today. */
export function TimelineBar({ versions, open, onOpen }: TimelineBarProps) {
  const say = useText();
  const format = useFormat();
  const speech = useRuleSpeech();
  const { today } = useSession();
  const held = versions.filter(({ state }) => state !== 'cancelled').toReversed();
  const days = held.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).concat(today);
  const first = days.reduce((a, b) => (a < b ? a : b));
  const last = addDays(
    days.reduce((a, b) => (a > b ? a : b)),
    BEYOND_DAYS,
  );
  const whole = lengthOf({ from: first, to: last });
  const placeOf = (day: string) => (100 * (lengthOf({ from: first, to: day }) - 1)) / whole;
  return (
    <figure className="min-w-0">
      <div className="relative h-8 overflow-hidden rounded-base border border-line bg-sunken">
        {held.map((one) => {
          const left = placeOf(one.from);
          const width = placeOf(one.to ?? last) - left;
          return (
            <button
              key={one.version}
              type="button"
              tabIndex={-1}
              aria-hidden
              title={`${rateWords(one.spec, speech)} · ${spanWords(one, speech)}`}
              onClick={() => onOpen(one.version)}
              className={`absolute inset-y-0.5 truncate rounded-base border px-1 text-start text-tiny ${looks[one.state]} ${one.to === null ? 'rounded-e-none border-e-0' : ''} ${one.version === open ? 'ring-2 ring-accent-line ring-inset' : ''}`}
              style={{ left: `${left}%`, width: `max(3px, ${width}%)` }}
            >
              {rateWords(one.spec, speech)}
            </button>
          );
        })}
        <span
          aria-hidden
          className="absolute inset-y-0 w-0.5 bg-ink"
          style={{ left: `${placeOf(today)}%` }}
        />
      </div>
      <figcaption className="tabular mt-1 flex justify-between text-muted text-tiny">
        <span>{format.day(first)}</span>
        <span>{say('commission_rules.today_is', { day: format.day(today) })}</span>
      </figcaption>
    </figure>
  );
}
