import type {
  ScopeChoice,
  ScopeKind,
} from '../../../../../shared/contract/commission-rule-looks.ts';
import type { Reader } from '../../../../db/db.ts';
import { policyBook } from '../../../../facts/policy-book.store.ts';
import { listPaymentMethods, listProvinces } from '../../../../platform/names/names.store.ts';
import { liveRules } from '../live-rules.ts';
import {
  type FoundName,
  findCategories,
  findProducts,
  findVendors,
} from './scope-choices.store.ts';

const SHOWN = 30;
const TIER_TOPIC = 'commission.tier/';

/** What a rule may be about. Tiers are those that some vendor was given or some rule names. */
export function findChoices(
  db: Reader,
  { kind, search }: { kind: ScopeKind; search: string },
): { rows: ScopeChoice[] } {
  const words = search.trim();
  return { rows: finders[kind](db, words) };
}

const finders: Record<ScopeKind, (db: Reader, words: string) => ScopeChoice[]> = {
  vendor: (db, words) => byId(findVendors(db, words, SHOWN)),
  category: (db, words) => byId(findCategories(db, words, SHOWN)),
  product: (db, words) => byId(findProducts(db, words, SHOWN)),
  tier: (db, words) => texts(tiersIn(db), words),
  payment: (db, words) => texts(listPaymentMethods(db), words),
  region: (db, words) =>
    byId(
      listProvinces(db)
        .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ),
};

function byId(rows: readonly FoundName[]): ScopeChoice[] {
  return rows.map(({ id, name, note }) => ({
    ...{ value: String(id), name: name ?? `#${id}`, note: note ?? null },
  }));
}

function texts(values: readonly string[], words: string): ScopeChoice[] {
  return values
    .filter((value) => value.toLowerCase().includes(words.toLowerCase()))
    .sort()
    .map((value) => ({ value, name: value, note: null }));
}

function tiersIn(db: Reader): string[] {
  const book = policyBook(db, TIER_TOPIC);
  const given = book.topics.flatMap((topic) =>
    book.turns(topic).flatMap((day) => {
      const tier = book.on(topic, day)?.tier;
      return typeof tier === 'string' ? tier : [];
    }),
  );
  const named = liveRules(db).rules.flatMap(({ spec }) => spec.scope.tier ?? []);
  return [...new Set([...given, ...named])];
}
