import { contract as all } from '../../../shared/contract/index.ts';
import { dayOfInstant, monthOf } from '../../../shared/kernel/business-day.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { showCalendar } from './coverage/calendar.service.ts';
import { showCoverage } from './coverage/coverage.service.ts';
import { showSubject } from './coverage/subject.service.ts';
import {
  compareRequirements,
  listRequirementPacks,
  proposeRequirements,
  showRequirementPack,
} from './packs/requirements.service.ts';
import { correctEvent, recordEvent } from './record.service.ts';
import { showStanding } from './standing/standing.service.ts';

const contract = all.certification;

export const certificationApi = {
  coverage: onQuery(contract.coverage, ({ on, ...asked }, { db, clock }) =>
    showCoverage(db, { ...asked, on: on ?? dayOfInstant(clock.now()) }),
  ),
  calendar: onQuery(contract.calendar, ({ month, months }, { db, clock }) => ({
    months: showCalendar(db, { month: month ?? monthOf(dayOfInstant(clock.now())), months }),
  })),
  subject: onQuery(contract.subject, (asked, { db }) => showSubject(db, asked)),
  record: onCommand(contract.record, (said, call) => recordEvent(call, said)),
  correct: onCommand(contract.correct, (asked, call) => correctEvent(call, asked)),
  standing: onQuery(contract.standing, ({ id, on }, { db, clock }) =>
    showStanding(db, { id, on: on ?? dayOfInstant(clock.now()) }),
  ),
  packs: {
    list: onQuery(contract.packs.list, (_none, { db }) => listRequirementPacks(db)),
    show: onQuery(contract.packs.show, ({ version }, { db }) => showRequirementPack(db, version)),
    compare: onQuery(contract.packs.compare, ({ pack }, { db, clock }) =>
      compareRequirements(db, { input: pack, now: clock.now() }),
    ),
    propose: onCommand(contract.packs.propose, (asked, call) => proposeRequirements(call, asked)),
  },
};
