import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import type { EditFault, RuleNamed } from '../../../../../shared/contract/commission-rule-rows.ts';
import { type BusinessDay, dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../../db/db.ts';
import { namesOf } from '../../lines/names.store.ts';
import type { Rule, RuleSet } from '../../pricing/priced.ts';
import { liveRules } from '../live-rules.ts';
import { changesIn, proposalOf } from '../proposals/proposal.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Market, marketOf } from './market.ts';
import {
  changesOf,
  draftVersion,
  type Fault,
  faultsOfEdits,
  readEdits,
  rowOfVersion,
} from './rule-edits.ts';
import { type Shadowed, shadowedIn } from './shadowed.ts';
import { withChanges } from './with-changes.ts';

interface Asked {
  changes: unknown;
  decision: string | null;
  from: BusinessDay | null;
  limit: number;
  now: Instant;
}

/** What stands against a draft, and what it would leave: rules that can never win, and days without a rule. */
export function findConflicts(db: Reader, { changes, decision, now, ...asked }: Asked) {
  const set = liveRules(db);
  const from = asked.from ?? dayOfInstant(now);
  const { drafted, faults } =
    decision === null ? draftOf(db, { changes, set }) : proposed(db, { decision, set });
  const after = drafted.length === 0 ? set : withChanges(set, drafted);
  const market = marketOf(db);
  const found = foundIn(after, market, from);
  const isDraft = drafted.length > 0;
  const known = isDraft ? knownBefore(set, { market, from, found }) : NOTHING_KNOWN;
  return {
    faults,
    rules: { before: set.rules.length, after: after.rules.length },
    shadowed: {
      total: found.shadowed.length,
      rows: found.shadowed.slice(0, asked.limit).map(({ rule, by }) => ({
        rule: namedRule(rule),
        by: by.slice(0, asked.limit).map(namedRule),
        isNew: isDraft && !known.shadowed.has(rule.version),
      })),
    },
    gaps: {
      total: found.gaps.length,
      rows: gapRows(db, found.gaps.slice(0, asked.limit), (gap) => {
        return isDraft && !known.gaps.has(gapKey(gap));
      }),
    },
  };
}

interface Draft {
  drafted: readonly RuleChange[];
  faults: EditFault[];
}

function draftOf(db: Reader, { changes, set }: { changes: unknown; set: RuleSet }): Draft {
  const { edits, faults: misshapen } = readEdits(changes);
  const faults = misshapen.length > 0 ? misshapen : faultsOfEdits(db, { edits, set });
  if (faults.length > 0) return { drafted: [], faults: told(faults) };
  return { drafted: changesOf(edits, { versionOf: draftVersion, wordOf: () => null }), faults: [] };
}

/** Of one that is settled nothing is asked: it has its effect, or never will. */
function proposed(db: Reader, { decision, set }: { decision: string; set: RuleSet }): Draft {
  const row = proposalOf(db, decision);
  if (row.state !== 'proposed') return { drafted: [], faults: [] };
  const changes = changesIn(row);
  const edits = changes.map((change) => ({ ...change, centralId: null }));
  const faults = faultsOfEdits(db, { edits, set });
  return { drafted: faults.length > 0 ? [] : changes, faults: told(faults) };
}

function told(faults: readonly Fault[]): EditFault[] {
  return faults.map((fault) => ({ ...fault, params: { ...fault.params } }));
}

interface Found {
  gaps: Gap[];
  shadowed: Shadowed[];
}

function foundIn(set: RuleSet, market: Market, from: BusinessDay): Found {
  return {
    gaps: gapsOf(set.rules, market, { charge: 'commission', from }),
    shadowed: shadowedIn(set, market, from),
  };
}

interface Known {
  gaps: ReadonlySet<string>;
  shadowed: ReadonlySet<string>;
}
const NOTHING_KNOWN: Known = { gaps: new Set(), shadowed: new Set() };

/** Of what a draft leaves, what stands already: only that is looked for. */
function knownBefore(
  set: RuleSet,
  { market, from, found }: { market: Market; from: BusinessDay; found: Found },
): Known {
  const pairs = new Set(found.gaps.map(pairKey));
  const sellers = market.sellers.filter((seller) => pairs.has(pairKey(seller)));
  const gaps =
    sellers.length === 0
      ? []
      : gapsOf(set.rules, { ...market, sellers }, { charge: 'commission', from });
  const shadowed = found.shadowed.length === 0 ? [] : shadowedIn(set, market, from);
  return {
    gaps: new Set(gaps.map(gapKey)),
    shadowed: new Set(shadowed.map(({ rule }) => rule.version)),
  };
}

const pairKey = ({ vendorId, categoryId }: Pick<Gap, 'vendorId' | 'categoryId'>): string =>
  `${vendorId} ${categoryId}`;
const gapKey = ({ vendorId, categoryId, from, to, products }: Gap): string =>
  `${vendorId} ${categoryId} ${from} ${to} ${products}`;

export function namedRule({ version, spec: { name, from, to } }: Rule): RuleNamed {
  return { version, row: rowOfVersion(version), name, from, to };
}

function gapRows(db: Reader, gaps: readonly Gap[], isNew: (gap: Gap) => boolean) {
  const vendors = namesOf(
    db,
    'vendor',
    gaps.map(({ vendorId }) => vendorId),
  );
  const categories = namesOf(
    db,
    'category',
    gaps.map(({ categoryId }) => categoryId),
  );
  return gaps.map((gap) => {
    const { vendorId, categoryId, from, to, products } = gap;
    const vendor = vendors(vendorId);
    return { vendor, category: categories(categoryId), from, to, products, isNew: isNew(gap) };
  });
}
