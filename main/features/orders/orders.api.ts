import { ordersContract } from '../../../shared/contract/orders.contract.ts';
import { onQuery, onTask } from '../../platform/calls/bind.ts';
import { findOrders, getOrder, listOrderFilters } from './orders.service.ts';
import { exportOrders } from './orders-export.service.ts';

export const ordersApi = {
  list: onQuery(ordersContract.list, (asked, { db }) => findOrders(db, asked)),
  get: onQuery(ordersContract.get, ({ id }, { db }) => getOrder(db, id)),
  filters: onQuery(ordersContract.filters, (_none, { db }) => listOrderFilters(db)),
  export: onTask(ordersContract.export, async (asked, call) => exportOrders(call, asked)),
};
