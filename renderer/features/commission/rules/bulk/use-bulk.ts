import { useMemo, useState } from 'react';
import {
  type BulkOutcome,
  bulkOutcome,
} from '../../../../../shared/contract/commission-bulk.rules.ts';
import { ruleFaults } from '../../../../../shared/contract/commission-rule.rules.ts';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { useSession } from '../../../../client/use-session.ts';
import { withEdits } from '../draft/draft-edits.ts';
import { useConflicts } from '../draft/use-conflicts.ts';
import type { RuleDraft } from '../draft/use-rule-draft.ts';
import { useSettled } from '../form/use-settled.ts';
import { faultWords } from '../words/fault-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { type BulkFields, readBulk } from './bulk-fields.ts';

export interface PreviewedRule extends BulkOutcome {
  row: RuleRow;
  /** What stands against it, in words. */
  fault: string | null;
}

/** One change for many rules: what it makes of each, and what stands against it. */
export function useBulk(rows: readonly RuleRow[], draft: RuleDraft) {
  const { today } = useSession();
  const speech = useRuleSpeech();
  const [fields, setFields] = useState<BulkFields>({
    ...{ kind: 'points', value: '', day: addDays(today, 1) },
  });
  const change = readBulk(fields);
  const isReady = change !== null && isBusinessDay(fields.day);
  const settled = useSettled(JSON.stringify(fields));
  const outcomes = useMemo(() => {
    const now: BulkFields = JSON.parse(settled);
    const made = readBulk(now);
    if (made === null || !isBusinessDay(now.day)) return [];
    return rows.map((row) => ({ ...bulkOutcome(row, made, now.day), row }));
  }, [rows, settled]);
  const edits = useMemo(() => outcomes.flatMap(({ edit }) => edit ?? []), [outcomes]);
  const all = useMemo(() => withEdits(draft.changes, edits), [draft.changes, edits]);
  const { data } = useConflicts(all, { enabled: edits.length > 0 });
  const first = all.length - edits.length;
  const preview = useMemo((): PreviewedRule[] => {
    let at = first;
    return outcomes.map((outcome) => {
      if (outcome.edit === null || outcome.after === null) return { ...outcome, fault: null };
      at += 1;
      const own = ruleFaults(outcome.after).map(({ field, code }) => {
        return { field: `rule.${field}`, code, params: {} };
      });
      const against = data?.faults.find((one) => one.row === at);
      const [found] = [...own, ...(against === undefined ? [] : [against])];
      return { ...outcome, fault: found === undefined ? null : faultWords(found, speech) };
    });
  }, [outcomes, data, first, speech]);
  return {
    fields,
    set: (patch: Partial<BulkFields>) => setFields((now) => ({ ...now, ...patch })),
    isReadable: change !== null || fields.value.trim() === '',
    /** All of it is worked out as it is typed now. */
    isReady: isReady && settled === JSON.stringify(fields),
    ...{ preview, edits },
    left: outcomes.length - edits.length,
  };
}
