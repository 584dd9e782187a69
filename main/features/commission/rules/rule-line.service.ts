import type { RuleRow, RuleVersion } from '../../../../shared/contract/commission-rule-rows.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type NameOf, namesOf } from '../lines/names.store.ts';
import type { Rule } from '../pricing/priced.ts';
import { liveRules } from './live-rules.ts';
import { keysOf } from './rule-keys.ts';
import { ruleRows, stateOn } from './rule-rows.ts';
import { compareTexts, isSeen } from './rules.service.ts';
import { type DecidedRow, findBook, findDecisions } from './stored-rules.store.ts';

/** A version beside all others of its line and of its scope, the newest first. */
export function getRule(
  db: Reader,
  { version, now, sightOf }: { version: string; now: Instant; sightOf: number | null },
): { row: RuleRow; versions: RuleVersion[] } {
  const day = dayOfInstant(now);
  const { rules } = liveRules(db);
  const found = rules.find((rule) => rule.version === version && isSeen(rule, sightOf));
  const [row] = found === undefined ? [] : ruleRows(db, [found], day);
  if (found === undefined || row === undefined)
    throw new Refusal('commission.no_rule', { version });
  const { scope } = keysOf(found.spec);
  const line = rules.filter(
    (one) => (one.rule === found.rule || keysOf(one.spec).scope === scope) && isSeen(one, sightOf),
  );
  const decidedBy = decidersOf(db, line);
  const versions = line.map((one): RuleVersion => {
    const { spec } = one;
    return {
      ...{ version: one.version, name: spec.name, from: spec.from, to: spec.to, spec },
      ...{ state: stateOn(one, day), decided: decidedBy(one) },
    };
  });
  return { row, versions: versions.sort((a, b) => compareTexts(b.from, a.from)) };
}

/** Who proposed and who approved a version; of those that were taken over, who imported them. */
function decidersOf(db: Reader, line: readonly Rule[]): (rule: Rule) => RuleVersion['decided'] {
  const decisions = findDecisions(
    db,
    line.map(({ version }) => version),
  );
  const book = findBook(db);
  const deciders = [...decisions.values()].flatMap((one) => [one.proposedBy, one.settledBy]);
  const personOf = namesOf(db, 'user', [book?.said_by ?? null, ...deciders]);
  return ({ version, origin }) => {
    const decided = decisions.get(version);
    if (decided !== undefined) return namedIn(decided, personOf);
    if (book === undefined || origin === 'central') return null;
    const { fact: decision, said_by, said_at: at } = book;
    return { decision, title: null, proposedBy: personOf(said_by), settledBy: null, at };
  };
}

function namedIn({ decision, title, at, proposedBy, settledBy }: DecidedRow, personOf: NameOf) {
  return {
    ...{ decision, title, at },
    ...{ proposedBy: personOf(proposedBy), settledBy: personOf(settledBy) },
  };
}
