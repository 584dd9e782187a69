import { type RuleSpec, ruleDraft } from '../../../../shared/contract/commission-rule.ts';

interface Stored {
  version: string;
  spec: string;
  to_day: string | null;
}

interface Read {
  text: string;
  spec: RuleSpec;
}

const HELD = 50_000;
const read = new Map<string, Read>();

/** A rule as a state row has it, with its end as it is now. What did not change since is the very same object. */
export function specOf({ version, spec: text, to_day: to }: Stored): RuleSpec {
  const known = read.get(version);
  if (known?.text === text && known.spec.to === to) return known.spec;
  if (read.size >= HELD) read.clear();
  const spec = { ...ruleDraft.parse(JSON.parse(text)), to };
  read.set(version, { text, spec });
  return spec;
}
