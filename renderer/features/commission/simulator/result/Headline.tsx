import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { ratioPpm } from '../../../../../shared/kernel/rate.ts';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

/** What it comes to, as one would say it. */
export function Headline({ answer: { total } }: { answer: Simulated }) {
  const say = useText();
  const format = useFormat();
  const difference = total.new.amount - total.old.amount;
  const ppm = ratioPpm(difference, total.old.amount);
  const lines = format.count(total.lines);
  const moved = format.count(total.winnerChanged);
  const shared = { lines, moved, differing: format.count(total.differing) };
  if (total.lines === 0) return <Line text={say('commission_simulator.head_none')} />;
  if (total.differing === 0 && total.winnerChanged === 0) {
    return <Line text={say('commission_simulator.head_same', shared)} />;
  }
  if (difference === 0) return <Line text={say('commission_simulator.head_even', shared)} />;
  const sign = difference > 0 ? '+' : '−';
  const share = ppm === null ? '' : ` (${sign}${format.ratio(Math.abs(ppm))})`;
  const amount = `${format.whole(Math.abs(difference))}${share}`;
  const key = difference > 0 ? 'commission_simulator.head_up' : 'commission_simulator.head_down';
  return <Line text={say(key, { ...shared, amount })} />;
}

function Line({ text }: { text: string }) {
  return <h2 className="font-semibold text-title">{text}</h2>;
}
