import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { liveRequirements } from '../packs/live-requirements.ts';
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
const RULES = 1;
const SUBJECTS_AT_ONCE = 200;

/** Something changed that the spans do not show yet. */
export function isBehind(db: Reader): boolean {
  return findStamp(db) !== stampOf(liveRequirements(db)) || isAnythingDirty(db);
}

/** Works out anew of whom something changed, a few at a time. True where anything did. */
export async function keepSpans(db: Writer, signal: AbortSignal): Promise<boolean> {
  if (!isBehind(db)) return false;
  const pack = liveRequirements(db);
  const stamp = stampOf(pack);
  if (findStamp(db) !== stamp) {
    db.txDerived(() => {
      markAll(db);
      saveStamp(db, stamp);
    });
  }
  for (const subject of ['product', 'vendor'] as const) {
    for (;;) {
      signal.throwIfAborted();
      const ids = listDirty(db, subject, SUBJECTS_AT_ONCE);
      if (ids.length === 0) break;
      db.txDerived(() => workOut(db, { subject, ids, pack }));
      await turn();
    }
  }
  return true;
}

function workOut(
  db: Writer,
  asked: { subject: Subject; ids: readonly number[]; pack: RequirementPack },
): void {
  const { subject, ids } = asked;
  const held = holdingsOf(db, asked);
  for (const id of ids) {
    dropSpans(db, subject, id);
    for (const { type, holding } of held.get(id) ?? []) {
      const spans = spansOf(holding);
      for (const [index, span] of spans.entries()) {
        const lapses = span.holds && spans[index + 1]?.holds === false;
        addSpan(db, {
          ...{ subject, subject_id: id, type: type.type, from_day: span.from, to_day: span.to },
          ...{ status: span.status, holds: Number(span.holds), lapses: Number(lapses) },
          standing: (span.holds ? 8 : 0) + spanStatuses.indexOf(span.status),
          certificate_id: span.certificateId,
        });
      }
    }
    clearDirty(db, subject, id);
  }
}

const stamps = new WeakMap<RequirementPack, string>();

/** Of what the spans are made: the kinds, and which of them a request names. */
function stampOf(pack: RequirementPack): string {
  const known = stamps.get(pack);
  if (known !== undefined) return known;
  const { types, rows } = pack;
  const asked = rows.map(({ requirement, alternatives }) => [requirement, alternatives]);
  const made = JSON.stringify([types, asked]);
  const stamp = `${RULES} ${createHash('sha256').update(made).digest('hex')}`;
  stamps.set(pack, stamp);
  return stamp;
}
