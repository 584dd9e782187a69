import { useGoTo } from '../client/use-go-to.ts';
import { useSession } from '../client/use-session.ts';

interface RuleLinkProps {
  version: string;
  name: string;
}

/** To the rule in the list of rules; a vendor's desk has no such list. */
export function RuleLink({ version, name }: RuleLinkProps) {
  const goTo = useGoTo();
  const { vendor } = useSession();
  if (vendor !== null) return <span>{name}</span>;
  return (
    <button
      type="button"
      className="rounded-base text-start text-accent-ink hover:underline"
      onClick={() => goTo('commission/rules', { when: 'all', open: version })}
    >
      {name}
    </button>
  );
}
