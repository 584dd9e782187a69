import { addDays } from '../../shared/kernel/business-day.ts';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';

interface RuleSpanProps {
  from: string;
  /** The first day on which it no longer holds. */
  to: string | null;
}

/** `sejak 1 Jan 2026`, `1 Jan 2026 sampai 31 Mar 2026`: people name the last day, not the first after it. */
export function RuleSpan({ from, to }: RuleSpanProps) {
  const say = useText();
  const format = useFormat();
  const params = { from: format.day(from), to: to === null ? '' : format.day(addDays(to, -1)) };
  return (
    <span className="tabular">
      {say(to === null ? 'commission_why.rule_from' : 'commission_why.rule_span', params)}
    </span>
  );
}
