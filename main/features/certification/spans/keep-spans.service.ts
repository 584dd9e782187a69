import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import type { CertificationSpanTable } from '../../../db/tables/certification.table.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import { addDuty, dropDuties, lastDecision, markProductsOf } from '../duties/duties.store.ts';
import { dutySpans } from '../duties/duty-spans.rules.ts';
import { Obligations } from '../duties/obligations.ts';
import { spanStatuses } from './certificate-day.rules.ts';
import { holdingsOf, type Subject } from './holdings.ts';
import { spansOf } from './spans.rules.ts';
import {
  addSpan,
  clearDirty,
  dropSpans,
  findStamp,
  isAnythingDirty,
  listDirty,
  markAll,
  saveStamp,
} from './spans.store.ts';

/** Counts up with every change of what a span means. */
const RULES = 3;
const SUBJECTS_AT_ONCE = 200;

/** Something changed that the spans do not show yet. */
export function isBehind(db: Reader): boolean {
  return findStamp(db) !== stampOf(db, liveRequirements(db)) || isAnythingDirty(db);
}

/** Works out anew of whom something changed, a few at a time. True where anything did. */
export async function keepSpans(db: Writer, signal: AbortSignal): Promise<boolean> {
  if (!isBehind(db)) return false;
  const pack = liveRequirements(db);
  const stamp = stampOf(db, pack);
  if (findStamp(db) !== stamp) {
    db.txDerived(() => {
      markAll(db);
      saveStamp(db, stamp);
    });
  }
  const obligations = new Obligations(db, pack);
  // A vendor's scale bears on its products: those come after it.
  for (const subject of ['vendor', 'product'] as const) {
    for (;;) {
      signal.throwIfAborted();
      const ids = listDirty(db, subject, SUBJECTS_AT_ONCE);
      if (ids.length === 0) break;
      db.txDerived(() => workOut(db, { subject, ids, pack, obligations }));
      await turn();
    }
  }
  return true;
}

function workOut(
  db: Writer,
  asked: {
    subject: Subject;
    ids: readonly number[];
    pack: RequirementPack;
    obligations: Obligations;
  },
): void {
  const { subject, ids, obligations } = asked;
  const held = holdingsOf(db, asked);
  const askedOf = obligations.of(subject, ids);
  if (subject === 'vendor') markProductsOf(db, ids);
  for (const id of ids) {
    dropSpans(db, subject, id);
    const holding: CertificationSpanTable[] = [];
    for (const { type, holding: all } of held.get(id) ?? []) {
      const spans = spansOf(all);
      for (const [index, span] of spans.entries()) {
        const lapses = span.holds && spans[index + 1]?.holds === false;
        const row: CertificationSpanTable = {
          ...{ subject, subject_id: id, type: type.type, from_day: span.from, to_day: span.to },
          ...{ status: span.status, holds: Number(span.holds), lapses: Number(lapses) },
          standing: (span.holds ? 8 : 0) + spanStatuses.indexOf(span.status),
          certificate_id: span.certificateId,
        };
        addSpan(db, row);
        if (span.holds) holding.push(row);
      }
    }
    dropDuties(db, subject, id);
    for (const { requirement, from, to, isMet } of dutySpans(askedOf.get(id) ?? [], holding)) {
      const days = { from_day: from, to_day: to };
      addDuty(db, { subject, subject_id: id, requirement, ...days, met: isMet ? 1 : 0 });
    }
    clearDirty(db, subject, id);
  }
}

const stamps = new WeakMap<RequirementPack, string>();

/** Of what the spans and duties are made: the pack, and what was decided beside it. */
function stampOf(db: Reader, pack: RequirementPack): string {
  const known = stamps.get(pack) ?? createHash('sha256').update(JSON.stringify(pack)).digest('hex');
  stamps.set(pack, known);
  return `${RULES} ${known} ${lastDecision(db)}`;
}
