import { evidenceContract } from '../../../shared/contract/evidence.contract.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import { onCommand, onQuery, onTask } from '../../platform/calls/bind.ts';
import {
  costEvidence,
  putPart,
  receiveEvidence,
  requestEvidence,
  reviewEvidence,
  settleEvidence,
} from './collect.service.ts';
import { exportCalendar } from './duties/calendar.service.ts';
import { listDuties } from './duties/duties.service.ts';
import { seeReminder, viewReminders } from './duties/reminders.service.ts';
import { showEvidence, viewEvidence } from './evidence.service.ts';
import { getFile } from './file.service.ts';
import { makePack } from './pack/pack.service.ts';
import { viewTimes } from './times/times.service.ts';
import { exportTimes } from './times/times-export.service.ts';

export const evidenceApi = {
  list: onQuery(evidenceContract.list, (asked, call) => viewEvidence(call, asked)),
  show: onQuery(evidenceContract.show, (asked, call) => showEvidence(call, asked)),
  request: onCommand(evidenceContract.request, (asked, call) => requestEvidence(call, asked)),
  putPart: onTask(evidenceContract.putPart, async (part, call) => putPart(call, part)),
  receive: onCommand(evidenceContract.receive, (asked, call) => receiveEvidence(call, asked)),
  review: onCommand(evidenceContract.review, (asked, call) => reviewEvidence(call, asked)),
  settle: onCommand(evidenceContract.settle, (asked, call) => settleEvidence(call, asked)),
  file: onTask(evidenceContract.file, async ({ sha256 }, call) => getFile(call, sha256)),
  cost: onCommand(evidenceContract.cost, (asked, call) => costEvidence(call, asked)),
  leadTimes: onQuery(evidenceContract.leadTimes, ({ days }, call) => viewTimes(call, days)),
  exportTimes: onTask(evidenceContract.exportTimes, async (asked, call) =>
    exportTimes(call, asked),
  ),
  duties: onQuery(evidenceContract.duties, ({ withinDays }, { db, clock }) => ({
    day: dayOfInstant(clock.now()),
    rows: listDuties(db, { now: clock.now(), withinDays }),
  })),
  reminders: onQuery(evidenceContract.reminders, (_none, { db, clock }) =>
    viewReminders(db, clock.now()),
  ),
  seen: onCommand(evidenceContract.seen, (asked, call) => seeReminder(call, asked)),
  calendar: onTask(evidenceContract.calendar, async (asked, call) => exportCalendar(call, asked)),
  pack: onTask(evidenceContract.pack, async (asked, call) => makePack(call, asked)),
};
