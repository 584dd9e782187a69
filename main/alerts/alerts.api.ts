import { alertsContract } from '../../shared/contract/alerts.contract.ts';
import { onCommand, onQuery } from '../platform/calls/bind.ts';
import {
  changeAlert,
  dropAlert,
  judgeAll,
  listAlerts,
  listHistory,
  saveAlert,
  seeAlert,
} from './alerts.service.ts';

export const alertsApi = {
  list: onQuery(alertsContract.list, (_none, call) => listAlerts(call)),
  history: onQuery(alertsContract.history, ({ uuid }, call) => ({
    rows: listHistory(call, uuid),
  })),
  save: onCommand(alertsContract.save, (rule, call) => saveAlert(call, rule)),
  change: onCommand(alertsContract.change, (rule, call) => changeAlert(call, rule)),
  drop: onCommand(alertsContract.drop, ({ uuid }, call) => dropAlert(call, uuid)),
  seen: onCommand(alertsContract.seen, ({ uuid }, call) => seeAlert(call, uuid)),
  judge: onCommand(alertsContract.judge, (_none, { db, actor, clock }) => ({
    judged: judgeAll(db, actor, clock.now()),
  })),
};
