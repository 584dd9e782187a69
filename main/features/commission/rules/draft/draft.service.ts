import { type RuleEditInput, ruleEdits } from '../../../../../shared/contract/commission-rule.ts';
import type { DraftSurroundings } from '../../../../../shared/contract/commission-rule-looks.ts';
import { dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../../db/db.ts';
import { dropDraft, findDraft, putDraft } from './draft.store.ts';
import { surroundingsOf } from './draft-surroundings.ts';

interface Draft extends DraftSurroundings {
  title: string;
  changes: RuleEditInput[];
  savedAt: Instant | null;
}

export function getDraft(db: Reader, now: Instant): Draft {
  const row = findDraft(db);
  const changes = row === undefined ? [] : ruleEdits.parse(JSON.parse(row.changes));
  return {
    ...{ title: row?.title ?? '', changes, savedAt: row?.saved_at ?? null },
    ...surroundingsOf(db, changes, dayOfInstant(now)),
  };
}

/** As it is, with its faults: it is a draft. */
export function saveDraft(
  db: Writer,
  { title, changes, at }: { title: string; changes: RuleEditInput[]; at: Instant },
): { savedAt: Instant | null } {
  if (changes.length === 0) {
    dropDraft(db);
    return { savedAt: null };
  }
  putDraft(db, { title, changes: JSON.stringify(changes), saved_at: at });
  return { savedAt: at };
}

/** What was proposed is no draft any more; another one stays as it is. */
export function settleDraft(db: Writer, proposed: unknown): void {
  if (findDraft(db)?.changes === JSON.stringify(proposed)) dropDraft(db);
}
