import { RecordLines } from '../ui/record/RecordLines.tsx';
import { useText } from '../ui/text/use-text.ts';
import { RuleLink } from './RuleLink.tsx';
import { RuleSpan } from './RuleSpan.tsx';
import type { WhyCharge } from './why-sentence.ts';

type Lost = WhyCharge['losers'][number];

/** A rule for somebody or something else was never near. */
const far = new Set<Lost['reason']>(['vendor', 'product', 'category']);
const SHOWN = 100;

/** Those that came near first; of thousands for others only how many, until they are asked for. */
export function LostRules({ losers }: { losers: readonly Lost[] }) {
  const say = useText();
  const near = losers.filter(({ reason }) => !far.has(reason));
  const others = losers.filter(({ reason }) => far.has(reason));
  return (
    <div className="mt-3">
      <h4 className="mb-1 text-muted text-table">{say('commission_why.losers')}</h4>
      {losers.length === 0 && (
        <p className="text-muted text-table">{say('commission_why.no_losers')}</p>
      )}
      {near.length > 0 && <Rules rules={near} />}
      {others.length > 0 && (
        <details className="mt-1 text-table">
          <summary className="cursor-default rounded-base text-muted">
            {say('commission_why.far_losers', { count: others.length })}
          </summary>
          <div className="mt-1">
            <Rules rules={others} />
          </div>
        </details>
      )}
    </div>
  );
}

function Rules({ rules }: { rules: readonly Lost[] }) {
  const say = useText();
  const more = rules.length - SHOWN;
  return (
    <>
      <RecordLines
        empty=""
        lines={rules.slice(0, SHOWN).map(({ version, name, reason, from, to }) => ({
          id: version,
          title: <RuleLink version={version} name={name} />,
          note: (
            <>
              {say(`commission.loss.${reason}`)} · <RuleSpan from={from} to={to} />
            </>
          ),
        }))}
      />
      {more > 0 && (
        <p className="mt-1 text-muted text-table">
          {say('commission_why.more_losers', { count: more })}
        </p>
      )}
    </>
  );
}
