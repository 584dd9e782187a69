import { contract as all } from '../../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { onCommand, onQuery, onTask } from '../../../platform/calls/bind.ts';
import { claimsOf } from './claims.service.ts';
import { exportClaims } from './claims-export.service.ts';
import { findCrossings } from './crossings.service.ts';
import { listDecisions } from './decisions/house-decisions.service.ts';
import { comparePack, listPacks, proposePack, showPack } from './packs.service.ts';

const contract = all.commission.packs;

export const commissionPacksApi = {
  list: onQuery(contract.list, (_none, { db }) => listPacks(db)),
  show: onQuery(contract.show, ({ version, day }, { db, clock }) =>
    showPack(db, { version, day: day ?? dayOfInstant(clock.now()) }),
  ),
  compare: onQuery(contract.compare, ({ pack }, { db }) => comparePack(db, pack)),
  propose: onCommand(contract.propose, (asked, call) => proposePack(call, asked)),
  decisions: onQuery(contract.decisions, ({ day, ...asked }, { db, clock }) =>
    listDecisions(db, { ...asked, day: day ?? dayOfInstant(clock.now()) }),
  ),
  crossings: onTask(contract.crossings, async ({ year }, { reader }) =>
    findCrossings(reader, year),
  ),
  claimsExport: onTask(contract.claimsExport, async (asked, call) => exportClaims(call, asked)),
  claims: onQuery(contract.claims, ({ month }, { db }) => claimsOf(db, month)),
};
