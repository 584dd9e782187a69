import { contract as all } from '../../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { onCommand, onQuery } from '../../../platform/calls/bind.ts';
import { claimsOf } from './claims.service.ts';
import { comparePack, listPacks, proposePack, showPack } from './packs.service.ts';

const contract = all.commission.packs;

export const commissionPacksApi = {
  list: onQuery(contract.list, (_none, { db }) => listPacks(db)),
  show: onQuery(contract.show, ({ version, day }, { db, clock }) =>
    showPack(db, { version, day: day ?? dayOfInstant(clock.now()) }),
  ),
  compare: onQuery(contract.compare, ({ pack }, { db }) => comparePack(db, pack)),
  propose: onCommand(contract.propose, (asked, call) => proposePack(call, asked)),
  claims: onQuery(contract.claims, ({ month }, { db }) => claimsOf(db, month)),
};
