import {
  dutyKinds,
  type EvidenceDuty,
  type EvidenceReminder,
} from '../../../../shared/contract/evidence-rows.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { findIdentity, houseOf } from '../../../platform/session/sight.store.ts';
import { listDuties } from './duties.service.ts';
import { stepsDue } from './reminders.rules.ts';
import { addReminder, listReminders, listWaiting, seeReminders } from './reminders.store.ts';

/** The longest that a pack can ask for. */
const LOOKED_AHEAD = 730;

/** In one transaction: what is due now is told, or none of it. Returns how many were told. */
export function remind(db: Writer, now: Instant): number {
  const house = findHouse(db);
  if (house === null) return 0;
  const before = listReminders(db, house);
  const isFirstLook = before.length === 0;
  const known = Map.groupBy(before, keyOfRow);
  let count = 0;
  for (const duty of listDuties(db, { now, withinDays: LOOKED_AHEAD })) {
    const { kind, subject, dueOn } = duty;
    const told = new Set(known.get(keyOf(duty))?.map(({ step }) => step));
    for (const { step, isTold } of stepsDue(duty, { told, isFirstLook })) {
      const row = { house, kind, subject, due_on: dueOn, step, is_told: isTold ? 1 : 0 };
      addReminder(db, { ...row, at: now, seen_at: null });
      if (isTold) count += 1;
    }
  }
  return count;
}

export function viewReminders(
  db: Reader,
  now: Instant,
): { waiting: number; rows: EvidenceReminder[] } {
  const house = findHouse(db);
  if (house === null) return { waiting: 0, rows: [] };
  const duties = new Map(
    listDuties(db, { now, withinDays: LOOKED_AHEAD }).map((duty) => [keyOf(duty), duty]),
  );
  // Of what passed while nobody was here, the nearest step of each.
  const nearest = new Map(
    listWaiting(db, house)
      .sort((a, b) => b.step - a.step)
      .map((row) => [keyOfRow(row), row]),
  );
  const rows = [...nearest.values()].flatMap((row): EvidenceReminder[] => {
    const kind = dutyKinds.find((one) => one === row.kind);
    // Renewed or settled since: there is nothing left to remind anybody of.
    const duty = duties.get(keyOfRow(row));
    if (kind === undefined || duty === undefined) return [];
    const { subject, due_on: dueOn, step, at } = row;
    return [{ kind, subject, dueOn, step, at, title: duty.title, vendor: duty.vendor }];
  });
  rows.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { waiting: rows.length, rows };
}

export function seeReminder(
  { db, clock }: CommandCall,
  { kind, subject, dueOn }: Pick<EvidenceReminder, 'kind' | 'subject' | 'dueOn'>,
): { seen: number } {
  const house = findHouse(db);
  if (house === null) return { seen: 0 };
  return { seen: seeReminders(db, { house, kind, subject, due_on: dueOn }, clock.now()) };
}

function findHouse(db: Reader): string | null {
  const identity = findIdentity(db);
  return identity === null ? null : houseOf(identity);
}

const keyOf = ({ kind, subject, dueOn }: Pick<EvidenceDuty, 'kind' | 'subject' | 'dueOn'>) =>
  `${kind} ${subject} ${dueOn}`;
const keyOfRow = ({ kind, subject, due_on }: { kind: string; subject: string; due_on: string }) =>
  `${kind} ${subject} ${due_on}`;
