import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { ChargeSection } from './ChargeSection.tsx';
import { LookedAt } from './LookedAt.tsx';
import { WhyState } from './WhyState.tsx';

/** The whole answer: whether it stands, then each charge, then what the rules looked at. */
export function WhyBody({ explained }: { explained: ExplainedLine }) {
  return (
    <>
      <div className="mb-4">
        <WhyState explained={explained} />
      </div>
      {explained.charges.map((one) => (
        <ChargeSection key={one.charge} explained={explained} one={one} />
      ))}
      <LookedAt explained={explained} />
    </>
  );
}
